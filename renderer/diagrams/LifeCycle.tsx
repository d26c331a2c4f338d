import { type ReactElement, useState } from 'react';
import {
  canHappen,
  command,
  firstLife,
  happen,
  type Life,
  type LifeCommand,
  type LifeEvent,
  lifeEvents,
  lifeStates,
  withPolicy,
} from '../../core/diagrams/life-cycle.ts';
import { type RestartPolicy, restartPolicies } from '../../core/diagrams/restart-policy.ts';
import { lifeCycleWords as words } from '../../core/strings/diagrams/life-cycle.ts';
import { ActionButton } from './controls/ActionButton.tsx';
import { ActionRow } from './controls/ActionRow.tsx';
import { LineChoice, LineForm } from './controls/LineForm.tsx';
import { ResetButton } from './controls/ResetButton.tsx';
import { DiagramFigure } from './DiagramFigure.tsx';
import { LifePicture } from './life-cycle/LifePicture.tsx';
import { TwinTable } from './parts/Twin.tsx';

const first: { readonly life: Life; readonly said: string } = {
  life: firstLife,
  said: words.first,
};

/** The states of a container, and what leads from one to the next. */
export function LifeCycle(): ReactElement {
  const [{ life, said }, setShown] = useState(first);
  const give = (what: LifeCommand): void => {
    const { life: after, refused } = command(life, what);
    setShown({
      life: after,
      said: refused ? words.refused(what, refused) : words.commanded(life, what, after),
    });
  };
  const letHappen = (event: LifeEvent): void => {
    const after = happen(life, event);
    setShown({ life: after, said: words.happened(event, life, after) });
  };
  const setPolicy = (policy: RestartPolicy): void => {
    const after = withPolicy(life, policy);
    setShown({ life: after, said: words.policySet(after) });
  };
  return (
    <DiagramFigure
      title={words.title}
      actions={<ResetButton onReset={() => setShown(first)} />}
      controls={<LifeControls life={life} onEvent={letHappen} onPolicy={setPolicy} />}
      said={said}
      text={
        <TwinTable
          caption={words.twinCaption(life)}
          head={words.twinHead}
          rows={lifeStates.map((state) => words.twinRow(state, life))}
        />
      }
    >
      <LifePicture life={life} onCommand={give} />
    </DiagramFigure>
  );
}

interface LifeControlsProps {
  readonly life: Life;
  readonly onEvent: (event: LifeEvent) => void;
  readonly onPolicy: (policy: RestartPolicy) => void;
}

function LifeControls({ life, onEvent, onPolicy }: LifeControlsProps): ReactElement {
  const [before, after] = words.policyLine(life.state === 'absent');
  return (
    <>
      <LineForm label={words.policy}>
        <span>{before}</span>
        <LineChoice
          label={words.policy}
          value={life.policy}
          choices={restartPolicies.map((policy) => ({ value: policy, label: policy }))}
          onChoose={onPolicy}
        />
        <span>{after}</span>
      </LineForm>
      <ActionRow label={words.byItself}>
        {lifeEvents.map((event) => (
          <ActionButton key={event} idle={!canHappen(life, event)} onPress={() => onEvent(event)}>
            {words.events[event]}
          </ActionButton>
        ))}
      </ActionRow>
    </>
  );
}
