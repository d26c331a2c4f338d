import { type ReactElement, useMemo } from 'react';
import type { Grammar } from '../../core/cli/grammar.ts';
import { explainStrings as strings } from '../../core/strings/explain.ts';
import { routeHash } from '../app/route.ts';
import { appState } from '../app/state.ts';
import { cardsOf } from '../reference/cards-of.ts';
import { useStore } from '../store.ts';
import styles from './Explain.module.css';

/** More cards than these are for the reference page. */
const mostCards = 6;

/** Where to read on about a command: its reference page, and our cards that use it. */
export function Further({
  command,
  grammar,
}: {
  command: string;
  grammar: Grammar;
}): ReactElement | null {
  const sheets = useStore(appState, (now) => now.sheets);
  const known = grammar.commands.find(({ name }) => name === command);
  const cards = useMemo(
    () => (known === undefined ? [] : cardsOf(known, sheets).slice(0, mostCards)),
    [known, sheets],
  );
  return known === undefined ? null : (
    <section className={styles['section']}>
      <h2>{strings.further}</h2>
      <ul className={styles['links']}>
        <li>
          <a href={routeHash({ page: 'reference', about: command })}>
            {strings.reference(command)}
          </a>
        </li>
        {cards.map(({ key, title, chapter, href }) => (
          <li key={key}>
            <a href={href}>{title}</a> <span>{chapter}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
