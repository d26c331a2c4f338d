import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Values } from '../../core/command/model.ts';
import { unmetNeed } from '../../core/engine/needs.ts';
import type { OperatingSystem, SheetCommand } from '../../core/sheet/model.ts';
import { windowStrings } from '../../core/strings/window.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { announce } from '../app/announce.ts';
import { type AppState, appState } from '../app/state.ts';
import { prepareTerminal } from '../dock/load-terminal.ts';
import { useStore } from '../store.ts';
import { focusBlank } from './card-keys.ts';
import type { CardModel } from './card-state.ts';
import { cardStore, dispatch } from './card-store.ts';
import { type CardLine, useCardLine } from './options/card-line.ts';
import { dispatchShared } from './playbook-steps.ts';
import { type CardReading, readLine } from './read-card.ts';
import { pressRun, type RunnableCard } from './run-card.ts';
import { type CardState, sessionOfCard, shownState, type Unmet } from './shown-state.ts';

/** A card as it stands, with what can be asked of it. */
export interface CommandCardView {
  readonly card: CardModel;
  /** The line as it is now, with the options and the text of the user. */
  readonly line: CardLine;
  readonly reading: CardReading;
  readonly state: CardState;
  readonly unmet: Unmet | undefined;
  readonly session: SessionInfo | undefined;
  /** The sentence under the line: what is wrong with a value, or what to fill in. */
  readonly reason: string | undefined;
  readonly runnable: RunnableCard;
  /** Runs the card, or brings the keyboard to the blank that stands in the way. */
  readonly run: () => void;
  /** Fills a blank in; in a playbook it is the same blank in every step. */
  readonly edit: (label: string, value: string) => void;
  readonly restore: (label: string) => void;
  /** Fills blanks in for the user, and brings the keyboard to Run: what was pressed is gone by then. */
  readonly fill: (values: Values) => void;
  /** Brings the keyboard to what stands in the way of a complete line; false when nothing does. */
  readonly pointOut: () => boolean;
}

/** All that a card shows, from its model and from what main says. */
export function useCommandCard(
  sheet: string,
  command: SheetCommand,
  article: RefObject<HTMLElement | null>,
): CommandCardView {
  const key = `${sheet}/${command.id}`;
  const card = useStore(cardStore(key), (now) => now);
  const session = useStore(appState, ({ sessions }) => sessionOfCard(sessions, key, card.session));
  const unmet = useStore(appState, (now) => unmetBy(command, now));
  const line = useCardLine(sheet, command, card);
  const reading = useMemo(() => readLine(line), [line]);
  const { problems } = reading;
  const missing = reading.missing[0];
  const state = shownState(card, { problems, missing, unmet, session });
  const runnable = useRunnable(key, command, line);
  const inTheWay = problems[0]?.label ?? missing;
  const pointOut = (): boolean => {
    if (inTheWay === undefined && problems.length === 0) {
      return false;
    }
    dispatch(key, { type: 'attempt' });
    focusBlank(article.current, inTheWay ?? '');
    return true;
  };
  const run = (): void => {
    const busy = state === 'running' || state === 'checking' || state === 'unmet';
    if (!busy && !pointOut()) {
      prepareTerminal();
      void pressRun(runnable);
    }
  };
  const toFill = card.attempted ? missing : undefined;
  const reason =
    problems[0]?.message ??
    (toFill === undefined ? undefined : windowStrings.card.fillFirst(toFill));
  const edit = (label: string, value: string): void =>
    dispatchShared(sheet, command, label, { type: 'edit', label, value, at: Date.now() });
  const restore = (label: string): void =>
    dispatchShared(sheet, command, label, { type: 'restore', label });
  const fill = (values: Values): void => {
    for (const [label, value] of Object.entries(values)) {
      edit(label, value);
    }
    article.current?.querySelector<HTMLElement>('[data-card-item="run"]')?.focus();
  };
  return {
    card,
    line,
    reading,
    state,
    unmet,
    session,
    reason,
    runnable,
    run,
    edit,
    restore,
    fill,
    pointOut,
  };
}

/** What of a command's needs is not there. */
function unmetBy(command: SheetCommand, { platform, engine }: AppState): Unmet | undefined {
  if (command.os.length > 0 && !command.os.includes(systems[platform])) {
    return 'system';
  }
  const need = command.needs.find(
    (each) => each !== 'aws' && unmetNeed(each, engine, platform) !== undefined,
  );
  if (need === undefined || need === 'aws') {
    return undefined;
  }
  return engine.state === 'unavailable' ? 'engine' : need;
}

const systems: Readonly<Record<AppState['platform'], OperatingSystem>> = {
  darwin: 'macos',
  linux: 'linux',
  win32: 'windows',
};

function useRunnable(key: string, command: SheetCommand, line: CardLine): RunnableCard {
  return useMemo(() => {
    const secrets = [...command.template.placeholders, ...line.template.placeholders]
      .filter(({ kind }) => kind === 'secret')
      .map(({ label }) => label);
    return { key, request: line.request, secrets };
  }, [key, command, line]);
}

/** When a run opens the dock, the card that started it stays in sight above it. */
export function useKeptInSight(
  article: RefObject<HTMLElement | null>,
  session: string | undefined,
): void {
  const before = useRef(session);
  useEffect(() => {
    if (session !== undefined && session !== before.current) {
      article.current?.scrollIntoView({ block: 'nearest' });
    }
    before.current = session;
  }, [article, session]);
}

/** How long the sentence must stay as it is before it is read aloud, milliseconds. */
const settledMs = 700;

/** Reads a change of the effect aloud, once, while the user is in the card. */
export function useSpokenEffect(sentence: string, inside: boolean): void {
  const spoken = useRef(sentence);
  useEffect(() => {
    if (!inside) {
      spoken.current = sentence;
      return;
    }
    if (spoken.current === sentence) {
      return;
    }
    const timer = setTimeout(() => {
      spoken.current = sentence;
      announce(windowStrings.card.changedEffect(sentence));
    }, settledMs);
    return () => clearTimeout(timer);
  }, [sentence, inside]);
}
