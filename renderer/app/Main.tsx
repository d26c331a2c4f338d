import { type ReactElement, useMemo } from 'react';
import type { Sheet } from '../../core/sheet/model.ts';
import { windowStrings } from '../../core/strings/window.ts';
import { Chapter } from '../chapters/Chapter.tsx';
import { sheetOfFile } from '../chapters/links.ts';
import { useStore } from '../store.ts';
import buttons from '../ui/button.module.css';
import styles from './Main.module.css';
import { Notices } from './Notices.tsx';
import { loadSheets } from './start.ts';
import { type AppState, appState } from './state.ts';

interface MainProps {
  readonly phase: AppState['phase'];
  readonly sheet: Sheet | undefined;
  readonly slug: string | undefined;
}

/** The open chapter, or in a few words why there is none. */
export function Main({ phase, sheet, slug }: MainProps): ReactElement {
  const sheets = useStore(appState, (now) => now.sheets);
  const problems = useStore(appState, (now) => now.problems);
  const known = useMemo(() => sheets.map(({ id }) => id), [sheets]);
  const own = useMemo(
    () => problems.filter(({ file }) => file !== undefined && sheetOfFile(file) === sheet?.id),
    [problems, sheet],
  );
  return (
    <main className={styles['main']}>
      <Notices problems={problems.filter((problem) => !belongs(problem.file, known))} />
      {phase === 'ready' && sheet !== undefined ? (
        <Chapter key={sheet.id} sheet={sheet} problems={own} known={known} slug={slug} />
      ) : (
        <Nothing phase={phase} empty={sheets.length === 0} />
      )}
    </main>
  );
}

/** Problems of a file that gave no chapter are shown above all chapters. */
function belongs(file: string | undefined, known: readonly string[]): boolean {
  const sheet = file === undefined ? undefined : sheetOfFile(file);
  return sheet !== undefined && known.includes(sheet);
}

function Nothing({ phase, empty }: { phase: AppState['phase']; empty: boolean }): ReactElement {
  const error = useStore(appState, (now) => now.error);
  const { app, chapters } = windowStrings;
  if (phase === 'starting') {
    return <p className={styles['quiet']}>{app.loading}</p>;
  }
  const [title, text] =
    phase === 'failed'
      ? [app.failedTitle, error?.message ?? windowStrings.errors.unexpected]
      : empty
        ? [chapters.emptyTitle, chapters.emptyText]
        : [chapters.unknownTitle, chapters.unknownText];
  return (
    <div className={styles['nothing']}>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
      {phase === 'failed' ? (
        <button type="button" className={buttons['button']} onClick={() => void loadSheets()}>
          {app.tryAgain}
        </button>
      ) : null}
    </div>
  );
}
