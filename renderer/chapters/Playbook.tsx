import { type ReactElement, useMemo } from 'react';
import { windowStrings } from '../../core/strings/window.ts';
import { appState } from '../app/state.ts';
import { type PlaybookStep, playbookSteps, type StepState } from '../command/playbook-steps.ts';
import { useStore } from '../store.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { useChapter } from './chapter-context.ts';
import styles from './Playbook.module.css';

const icons: Record<StepState, IconName | undefined> = {
  done: 'check',
  failed: 'warning',
  running: 'prompt',
  next: 'right',
  open: undefined,
};

/** Under the heading of a playbook: its steps, how far it is, and the way to the next. */
export function Playbook(props: { slug: string; title: string }): ReactElement | null {
  const { sheet, commands, hrefOf } = useChapter();
  const sessions = useStore(appState, (now) => now.sessions);
  const steps = useMemo(() => {
    const own = commands.filter(({ playbook }) => playbook === props.slug);
    return playbookSteps(sheet, own, sessions);
  }, [sheet, commands, props.slug, sessions]);
  if (steps.length === 0) {
    return null;
  }
  const done = steps.filter(({ state }) => state === 'done').length;
  const strings = windowStrings.playbook;
  return (
    <nav className={styles['playbook']} aria-label={strings.label(props.title)}>
      <ol className={styles['steps']}>
        {steps.map((step, at) => (
          <Step key={step.command.id} step={step} at={at} href={hrefOf(step.command.id)} />
        ))}
      </ol>
      <p className={styles['progress']} role="status">
        {strings.progress(done, steps.length)}
      </p>
    </nav>
  );
}

function Step(props: {
  readonly step: PlaybookStep;
  readonly at: number;
  readonly href: string | undefined;
}): ReactElement {
  const { command, state } = props.step;
  const icon = icons[state];
  return (
    <li className={styles['step']} data-step-state={state}>
      <a href={props.href} aria-current={state === 'next' ? 'step' : undefined}>
        <span className={styles['mark']}>
          {icon === undefined ? props.at + 1 : <Icon name={icon} size={13} />}
        </span>
        <span>{command.title}</span>
        <span className={styles['state']}>{windowStrings.playbook.state[state]}</span>
      </a>
    </li>
  );
}
