import { type MouseEvent, type ReactElement, type ReactNode, useEffect, useState } from 'react';
import type { Shell, Template, Values } from '../../core/command/model.ts';
import { windowStrings } from '../../core/strings/window.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { api, ask } from '../api.ts';
import { announce } from '../app/announce.ts';
import { appState } from '../app/state.ts';
import { makesContainer, useAsService } from '../compose/use-as-service.tsx';
import { useStore } from '../store.ts';
import buttons from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import styles from './CardActions.module.css';
import { CopyMenu } from './CopyMenu.tsx';
import { type CopyChoice, copyChoice, copyChoices, usualShell } from './copy-choices.ts';
import type { CardState } from './shown-state.ts';

interface CardActionsProps {
  readonly template: Template;
  readonly values: Values;
  readonly state: CardState;
  readonly session: SessionInfo | undefined;
  readonly inside: boolean;
  /** Buttons beside those that every card has. */
  readonly more?: ReactNode;
  readonly onRun: () => void;
  readonly onStop: () => void;
  /** About the blank that has the focus. */
  readonly hint: string | undefined;
  /** Copying needs a complete line: points out what is missing; false when nothing is. */
  readonly onIncomplete: () => boolean;
  /** What else can be done with the card. */
  readonly pin: ReactNode;
}

/** How long `Copied` stands on the button, milliseconds. */
const copiedMs = 1800;

/** The buttons under the line. */
export function CardActions(props: CardActionsProps): ReactElement {
  const { template, values, state, session, inside } = props;
  const platform = useStore(appState, (now) => now.platform);
  const [copied, setCopied] = useState<Shell>();
  const asService = useAsService(template, values);
  useEffect(() => {
    if (copied !== undefined) {
      const timer = setTimeout(() => setCopied(undefined), copiedMs);
      return () => clearTimeout(timer);
    }
    return undefined;
  }, [copied]);
  const copy = async (choice: CopyChoice): Promise<void> => {
    if (choice.reason !== undefined) {
      if (!props.onIncomplete()) {
        announce(choice.reason);
      }
      return;
    }
    const answer = await ask(api().app.copy({ text: choice.line }));
    if (answer.ok) {
      setCopied(choice.shell);
      announce(`${windowStrings.card.copied}: ${windowStrings.shells[choice.shell]}`);
    } else {
      announce(answer.error.message);
    }
  };
  return (
    <div className={styles['actions']}>
      <RunButton {...props} stopping={session?.stopping === true} />
      <CopyMenu
        choices={() => copyChoices(template, values)}
        onCopy={() => void copy(copyChoice(template, values, usualShell(platform)))}
        onCopyFor={(choice) => void copy(choice)}
        copied={copied}
        inside={inside}
        primary={state === 'unmet'}
        onAsService={makesContainer(template) ? () => void asService.show() : undefined}
      />
      {props.more}
      {asService.dialog}
      {props.pin}
      <span className={styles['hint']}>{props.hint}</span>
    </div>
  );
}

function RunButton(props: CardActionsProps & { readonly stopping: boolean }): ReactElement {
  const { state, inside, stopping } = props;
  const running = state === 'running';
  const busy = state === 'checking' || (running && stopping);
  const strings = windowStrings.card;
  // Run turns into Stop under the pointer, so the second half of a double click is no Stop.
  const onStop = (event: MouseEvent): void => {
    if (!stopping && event.detail < 2) {
      props.onStop();
    }
  };
  const label = running ? (stopping ? strings.stopping : strings.stop) : strings.run;
  return (
    <button
      type="button"
      className={`${running ? buttons['button'] : buttons['primary']} ${styles['run']}`}
      data-card-item="run"
      tabIndex={inside ? 0 : -1}
      aria-disabled={state === 'unmet' || busy || undefined}
      onClick={running ? onStop : props.onRun}
    >
      {running ? <Icon name="stop" size={13} /> : null}
      {label}
    </button>
  );
}
