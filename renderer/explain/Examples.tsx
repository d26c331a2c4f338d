import type { ReactElement } from 'react';
import { explainStrings as strings } from '../../core/strings/explain.ts';
import { routeHash } from '../app/route.ts';
import styles from './Examples.module.css';

/** Lines to try, for who has none at hand. */
export function Examples({ onChoose }: { onChoose: (text: string) => void }): ReactElement {
  return (
    <section>
      <h2 className={styles['title']}>{strings.examplesTitle}</h2>
      <ul className={styles['examples']}>
        {strings.examples.map(({ title, text }) => (
          <li key={title}>
            <button type="button" className={styles['example']} onClick={() => onChoose(text)}>
              <span className={styles['name']}>{title}</span>
              <span className={styles['line']}>{text}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles['more']}>
        <a href={routeHash({ page: 'help' })}>{strings.help.toAll}</a>
      </p>
    </section>
  );
}
