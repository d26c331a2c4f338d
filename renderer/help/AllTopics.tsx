import { type ReactElement, useId, useState } from 'react';
import { errorOfCode } from '../../core/cli/errors/explain-output.ts';
import { type ExplainedTopic, explainedTopics, tellingPart } from '../../core/cli/explained.ts';
import { lineProblemCodes } from '../../core/cli/line/problem.ts';
import { mistakeTopics } from '../../core/strings/cli-topics.ts';
import { explainStrings } from '../../core/strings/explain.ts';
import { routeHash } from '../app/route.ts';
import styles from '../explain/Explain.module.css';
import own from './AllTopics.module.css';

const strings = explainStrings.help;

/** Every mistake and error, to be looked through. */
export function AllTopics(): ReactElement {
  const id = useId();
  const [words, setWords] = useState('');
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = explainedTopics().filter(({ title, text }) => {
    const all = `${title} ${text}`.toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
  const isExit = ({ code }: ExplainedTopic): boolean => code.startsWith('exit-');
  const groups: readonly (readonly [string, readonly ExplainedTopic[]])[] = [
    [strings.errors, shown.filter((topic) => topic.kind === 'error' && !isExit(topic))],
    [strings.exits, shown.filter(isExit)],
    [strings.mistakes, shown.filter(({ kind }) => kind === 'mistake')],
  ];
  return (
    <>
      <p className={own['filter']}>
        <label className="unseen" htmlFor={id}>
          {strings.filter}
        </label>
        <input
          id={id}
          type="search"
          className={own['input']}
          value={words}
          placeholder={strings.filter}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
        />
      </p>
      {groups.map(([title, topics]) =>
        topics.length === 0 ? null : (
          <section key={title} className={styles['section']}>
            <h2>{title}</h2>
            <ul className={own['topics']}>
              {topics.map((topic) => (
                <li key={topic.code}>
                  <a href={routeHash({ page: 'help', about: topic.code })}>{topic.title}</a>
                  <span>{exampleOf(topic)}</span>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      <p aria-live="polite" className={styles['wait']}>
        {shown.length === 0 ? strings.nothing(words) : null}
      </p>
    </>
  );
}

/** What it looks like, in one row: people know an error by its words, not by its name here. */
function exampleOf({ kind, code }: ExplainedTopic): string {
  const known = lineProblemCodes.find((each) => each === code);
  const text =
    kind === 'mistake' && known !== undefined
      ? mistakeTopics[known].example
      : tellingPart(errorOfCode(code)?.message ?? '');
  return text.trim().replace(/\s+/g, ' ');
}
