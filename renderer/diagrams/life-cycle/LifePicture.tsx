import { Fragment, type ReactElement } from 'react';
import {
  type Life,
  type LifeCommand,
  type LifeState,
  lifeStates,
} from '../../../core/diagrams/life-cycle.ts';
import { lifeCycleWords as words } from '../../../core/strings/diagrams/life-cycle.ts';
import { Arrow } from '../parts/Arrow.tsx';
import type { Point } from '../parts/geometry.ts';
import { Shape } from '../parts/Shape.tsx';
import { Lines, Text } from '../parts/Text.tsx';
import { Press, Presses } from '../press/Presses.tsx';
import { forceAt, type LifeWay, lifeWays } from './places.ts';
import { StateBox } from './StateBox.tsx';

interface LifePictureProps {
  readonly life: Life;
  readonly onCommand: (command: LifeCommand) => void;
}

/** The states and the ways between them. The ways that leave the present state stand out. */
export function LifePicture({ life, onCommand }: LifePictureProps): ReactElement {
  return (
    <>
      {lifeWays.map((way) => (
        <WayLine key={way.leads.join(' ')} way={way} state={life.state} />
      ))}
      {lifeStates.map((state) => (
        <StateBox key={state} state={state} here={life.state === state} />
      ))}
      <Presses label={words.presses} first="running pause">
        {lifeWays.map(({ leads, commands }) => (
          <Fragment key={leads.join(' ')}>
            {commands.map(({ command, x, y }) => (
              <CommandPress
                key={command}
                id={`${leads[0]} ${command}`}
                command={command}
                at={{ x, y }}
                offered={leads[0] === life.state}
                onCommand={onCommand}
              />
            ))}
          </Fragment>
        ))}
        <CommandPress
          id="any rm --force"
          command="rm --force"
          at={forceAt}
          offered={life.state !== 'absent' && life.state !== 'removing'}
          onCommand={onCommand}
        />
      </Presses>
      <Text x={forceAt.x + 55} y={forceAt.y + 4} size="small" tone="soft">
        {words.fromAnywhere}
      </Text>
    </>
  );
}

function WayLine({ way, state }: { way: LifeWay; state: LifeState }): ReactElement {
  const offered = way.leads[0] === state;
  const at = way.words;
  const text = at === undefined ? undefined : words[at.text];
  return (
    <>
      <Arrow
        from={way.from}
        to={way.to}
        leaves={way.leaves}
        reaches={way.reaches}
        swing={way.swing}
        tone={offered ? 'accent' : 'plain'}
        dashed={way.commands.length === 0}
      />
      {at === undefined || text === undefined ? null : (
        <Lines
          x={at.x}
          y={at.y}
          anchor={at.anchor}
          lines={typeof text === 'string' ? [text] : text}
          leading={14}
          size="small"
          tone="soft"
        />
      )}
    </>
  );
}

interface CommandPressProps {
  readonly id: string;
  readonly command: LifeCommand;
  /** Its middle. */
  readonly at: Point;
  /** It stands on a way that leaves the present state. */
  readonly offered: boolean;
  readonly onCommand: (command: LifeCommand) => void;
}

/** A command on its way. It can always be given; the engine may refuse it. */
function CommandPress({ id, command, at, offered, onCommand }: CommandPressProps): ReactElement {
  const width = command.length * 7 + 12;
  return (
    <Press id={id} label={words.line(command)} onPress={() => onCommand(command)}>
      <Shape
        x={at.x - width / 2}
        y={at.y - 10}
        width={width}
        height={20}
        radius={6}
        tone={offered ? 'accent' : 'plain'}
        filled={offered}
        raised={!offered}
      />
      <Text
        x={at.x}
        y={at.y + 4}
        anchor="middle"
        size="small"
        mono
        tone={offered ? 'accent' : 'soft'}
      >
        {command}
      </Text>
    </Press>
  );
}
