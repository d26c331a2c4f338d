import { lazy, type ReactElement, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { EngineStatus } from '../../core/engine/model.ts';
import { panelStrings } from '../../core/strings/panel.ts';
import { windowStrings } from '../../core/strings/window.ts';
import { api, ask } from '../api.ts';
import buttons from '../ui/button.module.css';
import { CodeText } from '../ui/CodeText.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './EnginePanel.module.css';
import { closeEnginePanel } from './panel-state.ts';

const strings = windowStrings.engine;

const ObjectLists = lazy(async () => {
  const { ObjectLists: view } = await import('./ObjectLists.tsx');
  return { default: view };
});

/** What is on the engine; without one, what was tried, what it said, what to do. */
export function EnginePanel({ engine }: { engine: EngineStatus }): ReactElement {
  const panel = useRef<HTMLElement>(null);
  const title = useId();
  useEffect(() => {
    // A row that was asked for has the keyboard already.
    if (panel.current?.contains(document.activeElement) === false) {
      panel.current.focus();
    }
  }, []);
  const connected = engine.state === 'connected';
  return (
    <aside
      ref={panel}
      className={styles['panel']}
      aria-labelledby={title}
      tabIndex={-1}
      data-engine-panel={engine.state}
    >
      <div className={styles['head']}>
        <h2 id={title} className={styles['title']}>
          {titleOf(engine)}
        </h2>
        <button
          type="button"
          className={buttons['icon']}
          aria-label={panelStrings.close}
          title={panelStrings.close}
          onClick={closeEnginePanel}
        >
          <Icon name="close" size={14} />
        </button>
      </div>
      {connected ? <Connected engine={engine} /> : <Unconnected engine={engine} />}
    </aside>
  );
}

function Connected({ engine }: { engine: EngineStatus }): ReactElement {
  return (
    <>
      <details className={styles['about']}>
        <summary>{panelStrings.about}</summary>
        <Facts engine={engine} />
      </details>
      <Suspense fallback={<p className={styles['calm']}>{panelStrings.loading}</p>}>
        <ObjectLists />
      </Suspense>
    </>
  );
}

function Unconnected({ engine }: { engine: EngineStatus }): ReactElement {
  return (
    <div className={styles['told']}>
      {engine.state === 'unavailable' ? <Advice engine={engine} /> : null}
      <Facts engine={engine} />
      {engine.state === 'unavailable' && engine.detail !== '' ? (
        <>
          <h3 className={styles['label']}>{strings.said}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the keyboard */}
          <pre className={styles['detail']} tabIndex={0}>
            {engine.detail}
          </pre>
        </>
      ) : null}
      <Retry engine={engine} />
    </div>
  );
}

function titleOf(engine: EngineStatus): string {
  switch (engine.state) {
    case 'connecting':
      return strings.connecting;
    case 'connected':
      return panelStrings.label;
    case 'unavailable':
      return engine.message;
  }
}

function Advice({ engine }: { engine: Extract<EngineStatus, { state: 'unavailable' }> }) {
  return (
    <>
      <p className={styles['advice']}>
        <CodeText text={engine.advice} />
      </p>
      <p className={styles['calm']}>{strings.referenceWorks}</p>
    </>
  );
}

function Facts({ engine }: { engine: EngineStatus }): ReactElement | null {
  const facts = factsOf(engine);
  return facts.length === 0 ? null : (
    <>
      {engine.state === 'unavailable' ? <h3 className={styles['label']}>{strings.tried}</h3> : null}
      <dl className={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function factsOf(engine: EngineStatus): readonly (readonly [string, string])[] {
  const { tried } = engine;
  const where: readonly (readonly [string, string])[] =
    tried === undefined
      ? []
      : [
          [strings.context, tried.context],
          [strings.endpoint, tried.endpoint],
        ];
  return engine.state !== 'connected'
    ? where
    : [
        ...where,
        [strings.label, engine.version],
        [strings.apiVersion, engine.apiVersion],
        [strings.platform, engine.platform],
        [strings.containers, strings.containersValue(engine.containers, engine.running)],
        [strings.images, String(engine.images)],
      ];
}

/** Tries at once; main tries by itself too, and says when. */
function Retry({ engine }: { engine: EngineStatus }): ReactElement {
  const [trying, setTrying] = useState(false);
  const retryAt = engine.state === 'unavailable' ? engine.retryAt : undefined;
  const seconds = useSecondsUntil(retryAt);
  const retry = async (): Promise<void> => {
    setTrying(true);
    await ask(api().engine.retry({}));
    setTrying(false);
  };
  return (
    <div className={styles['retry']}>
      <button
        type="button"
        className={buttons['button']}
        aria-disabled={trying || undefined}
        onClick={() => (trying ? undefined : void retry())}
      >
        {trying ? strings.trying : strings.tryAgain}
      </button>
      {seconds === undefined ? null : (
        <span>{seconds > 0 ? strings.retryIn(seconds) : strings.retrySoon}</span>
      )}
    </div>
  );
}

function useSecondsUntil(time: number | undefined): number | undefined {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (time === undefined) {
      return undefined;
    }
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [time]);
  return time === undefined ? undefined : Math.max(0, Math.ceil((time - now) / 1000));
}
