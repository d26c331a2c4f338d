import type { Values } from '../../core/command/model.ts';
import type { Plan } from '../../core/plan/model.ts';
import { type AppError, assertNever } from '../../core/result.ts';

/** Edits of one blank that follow each other within this time are undone together. */
const togetherMs = 900;

/** How far a press of Run has come; `idle` between presses. */
export type Phase =
  | { readonly type: 'idle' }
  | { readonly type: 'checking' }
  | { readonly type: 'confirming'; readonly plan: Plan; readonly changed: boolean }
  | { readonly type: 'starting'; readonly plan: Plan };

/**
 * What the window keeps of one card.
 *
 * `values` holds only what the user changed; defaults stay in the template. `ticket` counts presses
 * of Run and edits, so that an answer to an earlier press is known as late.
 */
export interface CardModel {
  readonly values: Values;
  readonly past: readonly Values[];
  readonly future: readonly Values[];
  readonly lastEdit?: { readonly label: string; readonly at: number };
  readonly phase: Phase;
  readonly ticket: number;
  readonly error?: AppError;
  /** Something that was done for the card beside running it, in a sentence. */
  readonly note?: string;
  /** The run that this card shows. */
  readonly session?: string;
  /** Run was pressed while something was missing: say what. */
  readonly attempted: boolean;
}

export type CardAction =
  | {
      readonly type: 'edit';
      readonly label: string;
      readonly value: string;
      readonly at: number;
    }
  /** Gives a blank its default back. */
  | { readonly type: 'restore'; readonly label: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'attempt' }
  | { readonly type: 'check' }
  | {
      readonly type: 'confirm';
      readonly ticket: number;
      readonly plan: Plan;
      readonly changed: boolean;
    }
  | { readonly type: 'cancel' }
  | { readonly type: 'start'; readonly ticket: number; readonly plan: Plan }
  | { readonly type: 'started'; readonly session: string; readonly secrets: readonly string[] }
  | { readonly type: 'refuse'; readonly ticket: number; readonly error: AppError }
  /** The reason of the refusal is out of the way. */
  | { readonly type: 'note'; readonly note: string };

export const emptyCard: CardModel = {
  values: {},
  past: [],
  future: [],
  phase: { type: 'idle' },
  ticket: 0,
  attempted: false,
};

const idle: Phase = { type: 'idle' };

/** The whole behaviour of a card, without time, network or screen. */
export function cardReducer(card: CardModel, action: CardAction): CardModel {
  switch (action.type) {
    case 'edit':
      return edit(card, action.label, action.value, action.at);
    case 'restore':
      return action.label in card.values
        ? setValues(card, without(card.values, [action.label]))
        : card;
    case 'undo':
      return step(card, card.past, card.future, 'undo');
    case 'redo':
      return step(card, card.future, card.past, 'redo');
    case 'attempt':
      return { ...card, attempted: true };
    case 'check': {
      const { error: _, note: __, ...rest } = card;
      return { ...rest, attempted: true, phase: { type: 'checking' }, ticket: card.ticket + 1 };
    }
    case 'confirm':
      return action.ticket === card.ticket
        ? { ...card, phase: { type: 'confirming', plan: action.plan, changed: action.changed } }
        : card;
    case 'cancel':
      return { ...card, phase: idle, ticket: card.ticket + 1 };
    case 'start':
      return action.ticket === card.ticket
        ? { ...card, phase: { type: 'starting', plan: action.plan } }
        : card;
    case 'started':
      return started(card, action.session, action.secrets);
    case 'refuse':
      return action.ticket === card.ticket
        ? { ...withoutRun(card), phase: idle, error: action.error }
        : card;
    case 'note': {
      const { error: _, ...rest } = card;
      return { ...rest, note: action.note };
    }
    default:
      return assertNever(action);
  }
}

function edit(card: CardModel, label: string, value: string, at: number): CardModel {
  const together = card.lastEdit?.label === label && at - card.lastEdit.at < togetherMs;
  const values = { ...card.values, [label]: value };
  const next = together ? settle({ ...card, values, future: [] }) : setValues(card, values);
  return { ...next, lastEdit: { label, at } };
}

/** Takes new values as one step that can be undone. */
function setValues(card: CardModel, values: Values): CardModel {
  return settle({ ...card, values, past: [...card.past, card.values], future: [] });
}

/** What was said about the values of before no longer holds. */
function settle(card: CardModel): CardModel {
  const { error: _, lastEdit: __, ...rest } = withoutRun(card);
  return { ...rest, phase: idle, ticket: card.ticket + 1 };
}

function withoutRun(card: CardModel): CardModel {
  const { session: _, ...rest } = card;
  return rest;
}

function step(
  card: CardModel,
  from: readonly Values[],
  to: readonly Values[],
  way: 'undo' | 'redo',
): CardModel {
  const values = from.at(-1);
  if (values === undefined) {
    return card;
  }
  const rest = from.slice(0, -1);
  const other = [...to, card.values];
  const [past, future] = way === 'undo' ? [rest, other] : [other, rest];
  return settle({ ...card, values, past, future });
}

/** A run began: its secrets are forgotten, here and in what could be undone. */
function started(card: CardModel, session: string, secrets: readonly string[]): CardModel {
  const { error: _, ...rest } = card;
  const forget = (values: Values): Values => without(values, secrets);
  return {
    ...rest,
    values: forget(card.values),
    past: secrets.length === 0 ? card.past : card.past.map(forget),
    future: secrets.length === 0 ? card.future : card.future.map(forget),
    phase: idle,
    attempted: false,
    session,
  };
}

function without(values: Values, labels: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([label]) => !labels.includes(label)));
}
