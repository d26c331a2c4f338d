import { type ReactElement, useDeferredValue, useMemo, useState } from 'react';
import type { CliCommand, Grammar } from '../../core/cli/grammar.ts';
import { overview } from '../../core/cli/reference/reference.ts';
import { referenceStrings as strings } from '../../core/strings/reference.ts';
import { routeHash } from '../app/route.ts';
import styles from './Reference.module.css';

/** Every command by its group, narrowed by what is typed. */
export function AllCommands({ grammar }: { grammar: Grammar }): ReactElement {
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim().toLowerCase());
  const groups = useMemo(() => overview(grammar), [grammar]);
  const shown = groups
    .map(({ command, below }) => ({ command, below: below.filter((each) => has(each, words)) }))
    .filter(({ below }) => below.length > 0);
  const count = new Set(shown.flatMap(({ below }) => below.map(({ name }) => name))).size;
  return (
    <div className={styles['scroller']}>
      <div className={styles['column']}>
        <h1 className={styles['title']} tabIndex={-1}>
          {strings.title}
        </h1>
        <p className={styles['summary']}>{strings.intro}</p>
        <div className={styles['filter']}>
          <input
            type="search"
            className={styles['input']}
            aria-label={strings.filter}
            placeholder={strings.filterHint}
            value={typed}
            spellCheck={false}
            onChange={(event) => setTyped(event.target.value)}
          />
          <span className={styles['count']} role="status">
            {count === 0 ? '' : strings.count(count)}
          </span>
        </div>
        {count === 0 ? <p>{strings.nothing(typed.trim())}</p> : null}
        {shown.map(({ command, below }) => (
          <section key={command.name} className={styles['group']}>
            <h2>
              <a href={routeHash({ page: 'reference', about: command.name })}>{command.name}</a>
            </h2>
            <CommandList commands={below} />
          </section>
        ))}
      </div>
    </div>
  );
}

/** Commands with what each does. */
export function CommandList({ commands }: { commands: readonly CliCommand[] }): ReactElement {
  return (
    <ul className={styles['commands']}>
      {commands.map(({ name, text }) => (
        <li key={name}>
          <a href={routeHash({ page: 'reference', about: name })}>{name}</a>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Every word has to be in its names or in what it does. */
function has({ name, aliases, text }: CliCommand, words: string): boolean {
  const all = [name, ...aliases, text].join(' ').toLowerCase();
  return words.split(/\s+/).every((word) => all.includes(word));
}
