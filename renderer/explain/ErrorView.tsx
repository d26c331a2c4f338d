import type { ReactElement } from 'react';
import type { ErrorExplanation } from '../../core/cli/errors/model.ts';
import { explainStrings as strings } from '../../core/strings/explain.ts';
import { LineCard } from '../command/LineCard.tsx';
import { CodeText } from '../ui/CodeText.tsx';
import styles from './ErrorView.module.css';

interface ErrorViewProps {
  readonly error: ErrorExplanation;
  /** Of its title; absent where the title stands elsewhere. */
  readonly level?: 2 | 3;
  /** Tells the cards of one place apart from those of another. */
  readonly place: string;
  /** The message stands above already, and nothing else does. */
  readonly alone?: boolean;
}

/** An error message: what it means, where it comes from, and the commands that help. */
export function ErrorView({ error, level, place, alone }: ErrorViewProps): ReactElement {
  const Title = `h${level ?? 2}` as 'h2';
  const Below = `h${(level ?? 1) + 1}` as 'h3';
  return (
    <section className={styles['error']} data-error={error.code}>
      {level === undefined ? null : <Title className={styles['title']}>{error.title}</Title>}
      <p className={styles['means']}>{error.means}</p>
      {alone === true ? null : <pre className={styles['message']}>{error.message}</pre>}
      <Below className={styles['heading']}>{strings.causes}</Below>
      <ul className={styles['causes']}>
        {error.causes.map((cause) => (
          <li key={cause}>
            <CodeText text={cause} />
          </li>
        ))}
      </ul>
      <Below className={styles['heading']}>{strings.helps}</Below>
      {error.helps.map(({ title, source }, at) => (
        <LineCard
          key={source}
          id={`${place}-${error.code}-${at}`}
          title={title}
          source={source}
          level={(level ?? 1) + 2}
        />
      ))}
    </section>
  );
}
