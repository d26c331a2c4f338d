import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useRef } from 'react';
import type { SheetCommand } from '../../core/sheet/model.ts';
import { windowStrings } from '../../core/strings/window.ts';
import { appState } from '../app/state.ts';
import { useCardTouch } from '../diagrams/use-touch.ts';
import { useEngineObjects } from '../engine/objects.ts';
import { PinButton } from '../pins/PinButton.tsx';
import { useStore } from '../store.ts';
import { Icon } from '../ui/Icon.tsx';
import { AnotherOne } from './AnotherOne.tsx';
import { CardActions } from './CardActions.tsx';
import { CardNotice } from './CardNotice.tsx';
import { CardWarnings } from './CardWarnings.tsx';
import styles from './CommandCard.module.css';
import { useCardFocus } from './card-focus.ts';
import { CardHelpContext, useCardHelp } from './card-help.ts';
import { cardHint } from './card-hint.ts';
import { onCardKey } from './card-keys.ts';
import { dispatch } from './card-store.ts';
import { EffectChips } from './EffectChips.tsx';
import { LineButtons } from './options/LineButtons.tsx';
import { OptionsOfCard } from './options/OptionsOfCard.tsx';
import { useLineChange } from './options/use-line-change.ts';
import { RunDialog } from './RunDialog.tsx';
import { RemoveDialog } from './remove/RemoveDialog.tsx';
import { copyExample, pressCancel, pressStop, pressVerb } from './run-card.ts';
import { EditedLine } from './text/EditedLine.tsx';
import {
  type CommandCardView,
  useCommandCard,
  useKeptInSight,
  useSpokenEffect,
} from './use-command-card.ts';

interface CommandCardProps {
  readonly sheet: string;
  readonly command: SheetCommand;
  /** Of the heading that is the card's title, 2 to 6. */
  readonly level: number;
  readonly slug: string;
  readonly intro: ReactNode;
  readonly notes: ReactNode;
}

/** A command of a sheet: read, filled in, run and copied in one place. */
export function CommandCard(props: CommandCardProps): ReactElement {
  const { command } = props;
  const article = useRef<HTMLElement>(null);
  const title = useId();
  const view = useCommandCard(props.sheet, command, article);
  const { focus, onFocus, onBlur } = useCardFocus();
  const touch = useCardTouch(props.sheet, command);
  const { key } = view.runnable;
  useKeptInSight(article, view.card.session);
  useSpokenEffect(view.reading.assessment.effect.sentence, focus.at === 'inside');
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void =>
    onCardKey(event, {
      run: view.run,
      undo: () => dispatch(key, { type: 'undo' }),
      redo: () => dispatch(key, { type: 'redo' }),
    });
  const Heading = `h${props.level}` as 'h2';
  return (
    <article
      ref={article}
      id={props.slug}
      className={styles['card']}
      aria-labelledby={title}
      data-command={key}
      {...touch}
      data-card-state={view.state}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <Heading id={title} className={styles['title']}>
        {command.title}
      </Heading>
      {props.intro}
      <Form view={view} sheet={props.sheet} command={command} focus={focus} />
      {props.notes}
      <Confirmation view={view} />
    </article>
  );
}

interface FormProps {
  readonly view: CommandCardView;
  readonly sheet: string;
  readonly command: SheetCommand;
  readonly focus: ReturnType<typeof useCardFocus>['focus'];
}

/** What the command does, the command itself, and its buttons. */
function Form({ view, sheet, command, focus }: FormProps): ReactElement {
  const { card, reading, state, session, reason } = view;
  const { template, values, switches } = view.line;
  const change = useLineChange(view.runnable.key, command, card, view.line);
  const reasonId = useId();
  const warningsId = useId();
  const help = useCardHelp({
    ...{ command, template, values, problems: reading.problems },
    ...{ state, focus, id: warningsId },
  });
  const mac = useStore(appState, ({ platform }) => platform === 'darwin');
  const inside = focus.at === 'inside';
  const { objects } = useEngineObjects(inside);
  const quiet = state === 'unmet' || state === 'running';
  return (
    <>
      <EffectChips assessment={reading.assessment} />
      <CardHelpContext.Provider value={help}>
        <EditedLine
          change={change}
          template={template}
          values={values}
          switches={switches}
          preview={reading.preview}
          problems={reading.problems}
          missing={reading.missing}
          reasonId={reasonId}
          inside={inside}
          onEdit={view.edit}
          onRestore={view.restore}
        />
      </CardHelpContext.Provider>
      <div aria-live="polite">
        {reason === undefined ? null : (
          <p id={reasonId} data-reason="" data-said="" className={styles['reason']}>
            <Icon name="warning" size={14} />
            {reason}
          </p>
        )}
        <CardWarnings
          id={warningsId}
          warnings={help.warnings}
          inside={inside}
          onFix={(label, value) => view.fill({ [label]: value })}
        />
      </div>
      <CardActions
        template={template}
        values={values}
        state={state}
        session={session}
        inside={inside}
        more={<LineButtons change={change} inside={inside} />}
        hint={
          state === 'checking'
            ? windowStrings.card.checking
            : quiet
              ? undefined
              : cardHint(template, focus, mac, objects)
        }
        onRun={view.run}
        onStop={() => (session === undefined ? undefined : void pressStop(session.id))}
        onIncomplete={view.pointOut}
        pin={<PinButton sheet={sheet} command={command} form={card} inside={inside} />}
      />
      <OptionsOfCard change={change} problems={reading.problems} onEdit={view.edit} />
      <div aria-live="polite">
        <CardNotice
          state={state}
          unmet={view.unmet}
          os={command.os}
          session={session}
          error={card.error}
          note={card.note}
          onCopyExample={(where) => void copyExample(view.runnable, command, where)}
          inside={inside}
        >
          {state === 'done' ? (
            <AnotherOne template={template} values={values} inside={inside} onFill={view.fill} />
          ) : null}
        </CardNotice>
      </div>
    </>
  );
}

/** The dialog that asks, while the card waits for its answer; of what removes it names what goes. */
function Confirmation({ view }: { view: CommandCardView }): ReactElement | null {
  const { phase } = view.card;
  if (phase.type !== 'confirming') return null;
  const { plan, changed } = phase;
  const answers = {
    onCancel: () => pressCancel(view.runnable),
    onConfirm: () => void pressVerb(view.runnable, plan),
  };
  return plan.danger.level === 'removes' ? (
    <RemoveDialog key={plan.id} plan={plan} changed={changed} {...answers} />
  ) : (
    <RunDialog key={plan.id} plan={plan} {...answers} />
  );
}
