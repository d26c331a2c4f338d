import type { ReactElement } from 'react';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { Changes } from './Changes.tsx';

/** What is to be known once a run ended. */
export function AfterRun({ session }: { session: SessionInfo }): ReactElement {
  return <Changes session={session} />;
}
