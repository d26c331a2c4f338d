import type { ReactElement } from 'react';
import { isThere } from '../../core/engine/changes/model.ts';
import { changesSentence, afterRunStrings as strings } from '../../core/strings/after-run.ts';
import { windowStrings } from '../../core/strings/window.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { revealObject } from '../engine/reveal.ts';
import buttons from '../ui/button.module.css';
import { CodeText } from '../ui/CodeText.tsx';
import { useOutcome } from './outcomes.ts';
import { UndoButton } from './UndoButton.tsx';

/** What a run that ended well has done, on its card: a sentence, a way to it, a way back. */
export function DoneNotice(props: {
  readonly session: SessionInfo;
  readonly inside: boolean;
}): ReactElement {
  const { session, inside } = props;
  const outcome = useOutcome(session);
  const tabIndex = inside ? 0 : -1;
  const changes = outcome?.changes ?? [];
  const first = changes.find((change) => isThere(change) && !change.meanwhile);
  return (
    <>
      <CodeText text={changesSentence(changes) ?? windowStrings.card.done} />{' '}
      {first === undefined ? null : (
        <button
          type="button"
          className={buttons['quiet']}
          data-card-item="open"
          tabIndex={tabIndex}
          aria-label={strings.openLabel(first.name)}
          onClick={() => revealObject(first.kind, first.name)}
        >
          {strings.open}
        </button>
      )}
      <UndoButton
        session={session.id}
        place="card"
        undo={outcome?.undo}
        className={buttons['quiet']}
        tabIndex={tabIndex}
        item="undo"
      />
    </>
  );
}
