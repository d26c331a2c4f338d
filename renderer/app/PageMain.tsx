import { type ReactElement, Suspense } from 'react';
import { windowStrings } from '../../core/strings/window.ts';
import styles from './Main.module.css';
import type { Page } from './pages.ts';

/** A page in the place of a chapter. */
export function PageMain({
  page,
  about,
}: {
  readonly page: Page;
  readonly about: string | undefined;
}): ReactElement {
  const View = page.view;
  return (
    <main className={styles['main']}>
      <Suspense fallback={<p className={styles['quiet']}>{windowStrings.app.loading}</p>}>
        <View about={about} />
      </Suspense>
    </main>
  );
}
