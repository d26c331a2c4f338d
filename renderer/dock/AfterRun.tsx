import type { ReactElement } from 'react';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { Changes } from './Changes.tsx';
import { Explanation } from './Explanation.tsx';

/** What is to be known once a run ended: why it failed, and what it changed. */
export function AfterRun({ session }: { session: SessionInfo }): ReactElement {
  return (
    <>
      <Explanation session={session} />
      <Changes session={session} />
    </>
  );
}
