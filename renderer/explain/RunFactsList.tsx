import type { ReactElement } from 'react';
import type { RunFacts } from '../../core/cli/line/model.ts';
import { quoteLine } from '../../core/command/quote.ts';
import { explainStrings as strings } from '../../core/strings/explain.ts';
import { sizeInWords } from '../../core/strings/window.ts';
import styles from './RunFactsList.module.css';

/** Of a long list its first entries; the rest is in the line itself. */
const mostEntries = 12;

/** What a `run` line asks for, as a small list. */
export function RunFactsList({ facts }: { facts: RunFacts }): ReactElement {
  return (
    <dl className={styles['facts']}>
      {rowsOf(facts).map(([name, values]) => (
        <div key={name} className={styles['fact']}>
          <dt>{name}</dt>
          {values.slice(0, mostEntries).map((value) => (
            <dd key={value}>{value}</dd>
          ))}
          {values.length > mostEntries ? <dd>… {values.length - mostEntries}</dd> : null}
        </div>
      ))}
    </dl>
  );
}

function rowsOf(facts: RunFacts): readonly (readonly [string, readonly string[]])[] {
  const { fact } = strings;
  const optional = (value: string | undefined): readonly string[] =>
    value === undefined ? [] : [value];
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [fact.image, [facts.image]],
    [fact.name, optional(facts.name)],
    [fact.command, facts.command.length === 0 ? [] : [asLine(facts.command)]],
    [fact.ports, facts.ports],
    [fact.mounts, facts.mounts],
    [fact.env, facts.env],
    [fact.network, optional(facts.network)],
    [fact.restart, optional(facts.restart)],
    [fact.labels, facts.labels],
    [fact.limits, limitsOf(facts)],
  ];
  return rows.flatMap(([name, values]) => {
    // The same twice is one entry, and one key.
    const once = [...new Set(values)];
    return once.length === 0 ? [] : [[name, once] as const];
  });
}

/** With its quotes, so that one can see where an argument ends. */
function asLine(words: readonly string[]): string {
  const line = quoteLine(words, 'posix');
  return line.ok ? line.value : words.join(' ');
}

function limitsOf({ limits }: RunFacts): readonly string[] {
  const words = strings.limits;
  const { memory, nanoCpus, pids, shm } = limits;
  return [
    ...(memory === undefined ? [] : [words.memory(sizeInWords(memory))]),
    ...(nanoCpus === undefined ? [] : [words.cpus(nanoCpus / 1e9)]),
    ...(pids === undefined ? [] : [words.pids(pids)]),
    ...(shm === undefined ? [] : [words.shm(sizeInWords(shm))]),
  ];
}
