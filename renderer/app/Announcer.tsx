import type { ReactElement } from 'react';
import { useStore } from '../store.ts';
import { announcement } from './announce.ts';

/** Where sentences are put to be read aloud; never seen. */
export function Announcer(): ReactElement {
  const { text, count } = useStore(announcement, (now) => now);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {text === '' ? null : <span key={count}>{text}</span>}
    </div>
  );
}
