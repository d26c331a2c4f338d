import type { ReactElement } from 'react';
import type { ComposeFacts, RunFacts } from '../../core/cli/line/model.ts';
import { quoteLine } from '../../core/command/quote.ts';
import { explainStrings as strings } from '../../core/strings/explain.ts';
import { sizeInWords } from '../../core/strings/window.ts';
import styles from './FactsList.module.css';

/** A name with what belongs to it. */
export type Fact = readonly [name: string, values: readonly string[]];

/** Of a long list its first entries; the rest is in the line itself. */
const mostEntries = 12;

/** Facts as a small list; those without a value are left out. */
export function FactsList({ facts }: { facts: readonly Fact[] }): ReactElement {
  return (
    <dl className={styles['facts']}>
      {facts.map(([name, given]) => {
        // The same twice is one entry, and one key.
        const values = [...new Set(given)];
        return values.length === 0 ? null : (
          <div key={name} className={styles['fact']}>
            <dt>{name}</dt>
            {values.slice(0, mostEntries).map((value) => (
              <dd key={value}>{value}</dd>
            ))}
            {values.length > mostEntries ? <dd>… {values.length - mostEntries}</dd> : null}
          </div>
        );
      })}
    </dl>
  );
}

/** Which project a `compose` line is about. */
export function factsOfCompose(facts: ComposeFacts): readonly Fact[] {
  const { fact } = strings;
  return [
    [fact.project, [facts.project ?? strings.usualProject]],
    [fact.files, facts.files.length === 0 ? [strings.usualFile] : facts.files],
    [fact.services, facts.services.length === 0 ? [strings.allServices] : facts.services],
    [fact.profiles, facts.profiles],
    [fact.envFiles, facts.envFiles],
    [fact.folder, facts.folder === undefined ? [] : [facts.folder]],
  ];
}

/** What a `run` line asks for. */
export function factsOfRun(facts: RunFacts): readonly Fact[] {
  const { fact } = strings;
  const optional = (value: string | undefined): readonly string[] =>
    value === undefined ? [] : [value];
  return [
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
