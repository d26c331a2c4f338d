import { lazy, type ReactElement, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { EngineStatus } from '../../core/engine/model.ts';
import { windowStrings } from '../../core/strings/window.ts';
import { api, ask } from '../api.ts';
import buttons from '../ui/button.module.css';
import { CodeText } from '../ui/CodeText.tsx';
import styles from './EnginePanel.module.css';

const strings = windowStrings.engine;

const ObjectLists = lazy(async () => ({
  default: (await import('./ObjectLists.tsx')).ObjectLists,
}));

/** What is known about the engine: what was tried, what it said, what to do. */
export function EnginePanel({ engine }: { engine: EngineStatus }): ReactElement {
  const panel = useRef<HTMLDivElement>(null);
  const title = useId();
  useEffect(() => panel.current?.focus(), []);
  return (
    <div
      ref={panel}
      className={styles['panel']}
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      data-engine-panel={engine.state}
    >
      <h2 id={title} className={styles['title']}>
        {titleOf(engine)}
      </h2>
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
      {engine.state === 'connected' ? (
        <Suspense fallback={null}>
          <ObjectLists />
        </Suspense>
      ) : (
        <Retry engine={engine} />
      )}
    </div>
  );
}

function titleOf(engine: EngineStatus): string {
  switch (engine.state) {
    case 'connecting':
      return strings.connecting;
    case 'connected':
      return strings.connectedTitle;
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
