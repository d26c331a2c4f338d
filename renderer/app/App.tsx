import { type ReactElement, useEffect, useLayoutEffect } from 'react';
import type { Sheet } from '../../core/sheet/model.ts';
import { listenToCopies } from '../chapters/copy-lines.ts';
import { Dock } from '../dock/Dock.tsx';
import { dockState } from '../dock/dock-state.ts';
import { EngineSide } from '../engine/EngineSide.tsx';
import { useStore } from '../store.ts';
import { Announcer } from './Announcer.tsx';
import styles from './App.module.css';
import { Bar } from './Bar.tsx';
import { Chapters } from './Chapters.tsx';
import { inOrder } from './chapter-order.ts';
import { listenToKeys } from './keys.ts';
import { Main } from './Main.tsx';
import { PageMain } from './PageMain.tsx';
import { pages } from './pages.ts';
import { useRoute } from './route.ts';
import { appState } from './state.ts';

/** The window: bar, chapters, the open chapter, terminals. */
export function App(): ReactElement {
  const phase = useStore(appState, (now) => now.phase);
  const engine = useStore(appState, (now) => now.engine.state);
  const sheets = useStore(appState, (now) => now.sheets);
  const dock = useStore(dockState, (now) => (now.open && now.maximised ? 'maximised' : 'usual'));
  const hasRuns = useStore(appState, (now) => now.sessions.length > 0);
  const route = useRoute();
  const page = route.page === undefined ? undefined : pages[route.page];
  const open = route.page === undefined ? openSheet(sheets, route.sheet) : undefined;
  const title = page?.title ?? open?.title;
  // Set after the sheets are in the document, so that whoever waits for it finds them there.
  useLayoutEffect(() => {
    document.documentElement.dataset['appState'] = phase;
    document.documentElement.dataset['engineState'] = engine;
  }, [phase, engine]);
  useLayoutEffect(() => {
    if (phase === 'ready') {
      // Read by the bench: when the window could be used, without a debugger that slows the start.
      performance.mark('runsheet.ready');
    }
  }, [phase]);
  useEffect(() => {
    document.title = title === undefined ? 'Runsheet' : `${title} – Runsheet`;
  }, [title]);
  useEffect(listenToKeys, []);
  useEffect(listenToCopies, []);
  return (
    <div className={styles['app']} data-maximised={(dock === 'maximised' && hasRuns) || undefined}>
      <div className={styles['bar']}>
        <Bar />
      </div>
      <div className={styles['chapters']}>
        <Chapters sheets={sheets} open={open?.id} />
      </div>
      <div className={styles['main']}>
        {page === undefined ? (
          <Main
            phase={phase}
            sheet={open}
            slug={route.page === undefined ? route.slug : undefined}
          />
        ) : (
          <PageMain page={page} about={route.page === undefined ? undefined : route.about} />
        )}
      </div>
      <div className={styles['engine']}>
        <EngineSide />
      </div>
      <div className={styles['dock']}>
        <Dock />
      </div>
      <Announcer />
    </div>
  );
}

/** The sheet of the address; without one, the first of the list. */
function openSheet(sheets: readonly Sheet[], id: string | undefined): Sheet | undefined {
  return id === undefined ? inOrder(sheets)[0] : sheets.find((sheet) => sheet.id === id);
}
