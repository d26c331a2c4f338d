import type { ReactElement } from 'react';
import type { Explanation } from '../../core/cli/line/model.ts';
import { explainStrings as strings } from '../../core/strings/explain.ts';
import { LineCard } from '../command/LineCard.tsx';
import styles from './Explain.module.css';
import { runnableLine } from './runnable-line.ts';

/** The line as an ordinary card, with the plan of an ordinary card. */
export function RunThisLine({ text, line }: { text: string; line: Explanation }): ReactElement {
  const runnable = runnableLine(text, line);
  if (!runnable.ok) {
    return <p className={styles['quiet']}>{runnable.reason}</p>;
  }
  const refused = line.problems.some(({ severity }) => severity === 'error');
  return (
    <LineCard
      key={runnable.source}
      // What became of a run belongs to the line that was run, not to the next one.
      id={`explain-${hash(runnable.source)}`}
      title={strings.run}
      source={runnable.source}
      level={2}
      notes={refused ? <p className={styles['refused']}>{strings.refused}</p> : undefined}
    />
  );
}

/** A short name for a text; two lines with one name would share a card’s state and no more. */
function hash(text: string): string {
  let value = 5381;
  for (let at = 0; at < text.length; at += 1) {
    value = (Math.imul(value, 33) ^ text.charCodeAt(at)) >>> 0;
  }
  return value.toString(36);
}
