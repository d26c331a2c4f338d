import { type ReactElement, useState } from 'react';
import {
  nextPhase,
  type ProjectAction,
  type ProjectPhase,
} from '../../core/diagrams/compose-up.ts';
import { composeWords as words } from '../../core/strings/diagrams/compose.ts';
import { ComposeFile } from './compose/ComposeFile.tsx';
import { ProjectPicture } from './compose/ProjectPicture.tsx';
import { ActionButton } from './controls/ActionButton.tsx';
import { ActionRow } from './controls/ActionRow.tsx';
import { ResetButton } from './controls/ResetButton.tsx';
import { DiagramFigure } from './DiagramFigure.tsx';
import { TwinTable } from './parts/Twin.tsx';

interface Shown {
  readonly phase: ProjectPhase;
  readonly said: string;
}

const first: Shown = { phase: 'up', said: words.said.up };

/** A Compose file beside what it makes; pointing at one side lights the other. */
export function Compose(): ReactElement {
  const [{ phase, said }, setShown] = useState(first);
  const button = (action: ProjectAction): ReactElement => {
    const next = nextPhase(phase, action);
    return (
      <ActionButton
        command={action === 'up' || action === 'down'}
        idle={next === phase}
        onPress={() =>
          setShown({ phase: next, said: action === 'passes' ? words.passed : words.said[next] })
        }
      >
        {words.actions[action]}
      </ActionButton>
    );
  };
  return (
    <DiagramFigure
      title={words.title}
      actions={<ResetButton onReset={() => setShown(first)} />}
      controls={
        <>
          <ActionRow label={words.command} typed>
            {button('up')}
            {button('down')}
          </ActionRow>
          <ActionRow label={words.check}>
            {button('passes')}
            {button('fails')}
          </ActionRow>
        </>
      }
      said={said}
      text={
        <TwinTable caption={words.twinCaption} head={words.twinHead} rows={words.twinRows(phase)} />
      }
    >
      <ComposeFile />
      <ProjectPicture phase={phase} />
    </DiagramFigure>
  );
}
