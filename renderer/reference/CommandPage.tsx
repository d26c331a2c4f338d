import { type ReactElement, useMemo } from 'react';
import type { CliCommand } from '../../core/cli/grammar.ts';
import { type Reference, shownOptions } from '../../core/cli/reference/reference.ts';
import { usageSource } from '../../core/cli/reference/usage-source.ts';
import { referenceStrings as strings } from '../../core/strings/reference.ts';
import { routeHash } from '../app/route.ts';
import { appState } from '../app/state.ts';
import { LineCard } from '../command/LineCard.tsx';
import { useStore } from '../store.ts';
import { CommandList } from './AllCommands.tsx';
import { cardsOf } from './cards-of.ts';
import { InstalledNote } from './InstalledNote.tsx';
import { OptionTable } from './OptionTable.tsx';
import styles from './Reference.module.css';
import { useInstalled } from './use-installed.ts';

interface CommandPageProps {
  readonly reference: Reference;
  /** The option to bring into sight: `--publish`. */
  readonly option: string | undefined;
}

/** One command: what it is for, a line to fill in, its options, what belongs to it. */
export function CommandPage({ reference, option }: CommandPageProps): ReactElement {
  const { command, below, before } = reference;
  const installed = useInstalled(command.name);
  const source = usageSource(command);
  const answer = installed.state === 'known' ? installed.value : undefined;
  return (
    <div className={styles['scroller']}>
      <div className={styles['column']}>
        <p className={styles['crumb']}>
          <a href={routeHash({ page: 'reference' })}>{strings.toAll}</a>
        </p>
        <h1 className={`${styles['title']} ${styles['mono']}`} tabIndex={-1}>
          {command.name}
        </h1>
        <p className={styles['summary']}>{command.text}</p>
        <Deprecated command={command} />
        <h2 className="unseen">{strings.usage}</h2>
        <pre className={styles['usage']}>{command.usage.replace(/\n\t/g, '\n')}</pre>
        {command.aliases.length === 0 ? null : (
          <p className={styles['aliases']}>
            {strings.alsoCalled}{' '}
            {command.aliases.map((alias) => (
              <code key={alias}>{alias}</code>
            ))}
          </p>
        )}
        <InstalledNote installed={installed} />
        {source === undefined ? null : (
          <LineCard
            key={command.name}
            id={`reference-${command.name.replaceAll(' ', '-')}`}
            title={strings.build}
            source={source}
            level={2}
          />
        )}
        {below.length === 0 ? null : (
          <section className={styles['group']}>
            <h2>{strings.isGroup}</h2>
            <CommandList commands={below} />
          </section>
        )}
        <OptionTable
          id="options"
          title={strings.options}
          options={shownOptions(command)}
          installed={answer}
          target={option}
        />
        <Around reference={reference} />
        {before.map(({ of, options }) => (
          <OptionTable
            key={of.name}
            id={`options ${of.name}`}
            title={strings.before(of.name)}
            options={options}
            installed={undefined}
            target={undefined}
          />
        ))}
      </div>
    </div>
  );
}

function Deprecated({ command: { deprecated } }: { command: CliCommand }): ReactElement | null {
  if (deprecated === undefined) {
    return null;
  }
  const { since, removed, instead } = deprecated;
  const words = strings.deprecated;
  return (
    <p className={styles['deprecated']}>
      {[
        ...(since === undefined ? [] : [words.warned(since)]),
        ...(removed === undefined ? [] : [words.removed(removed)]),
        ...(instead === undefined ? [] : [words.instead(instead)]),
      ].join(' ') || words.old}
    </p>
  );
}

/** What belongs to a command: what takes it back, its kind, and where the chapters show it. */
function Around({ reference }: { reference: Reference }): ReactElement {
  const { command, inverse, related } = reference;
  const sheets = useStore(appState, (now) => now.sheets);
  const cards = useMemo(() => cardsOf(command, sheets), [command, sheets]);
  return (
    <>
      <section className={styles['group']}>
        <h2>{strings.examples}</h2>
        {cards.length === 0 ? (
          <p className={styles['none']}>{strings.noExamples}</p>
        ) : (
          <ul className={styles['commands']}>
            {cards.map(({ key, title, chapter, href }) => (
              <li key={key}>
                <a className={styles['plain']} href={href}>
                  {title}
                </a>
                <span>{chapter}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {inverse.length === 0 ? null : (
        <section className={styles['group']}>
          <h2>{strings.inverse}</h2>
          <CommandList commands={inverse} />
        </section>
      )}
      {related.length === 0 ? null : (
        <section className={styles['group']}>
          <h2>{strings.related}</h2>
          <CommandList commands={related} />
        </section>
      )}
    </>
  );
}
