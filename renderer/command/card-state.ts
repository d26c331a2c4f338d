import type { Values } from '../../core/command/model.ts';
import type { LineForm, OptionChoice } from '../../core/command/options/model.ts';
import type { TextRefusal } from '../../core/command/text/refusal.ts';
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

/** The line while it is edited as text. */
export interface TextEdit {
  readonly text: string;
  /** Why the form does not hold this text; absent when it does. */
  readonly refusal?: TextRefusal;
}

/** What a user makes of a card, as it can be undone. */
export interface CardForm extends LineForm {
  readonly text?: TextEdit;
}

/**
 * What the window keeps of one card.
 *
 * `values` holds only what the user changed; defaults stay in the template. `ticket` counts presses
 * of Run and edits, so that an answer to an earlier press is known as late.
 */
export interface CardModel {
  readonly values: Values;
  /** Options that were put into the line or taken out of it. */
  readonly options: readonly OptionChoice[];
  readonly text?: TextEdit;
  readonly past: readonly CardForm[];
  readonly future: readonly CardForm[];
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
  /** The whole form at once: options switched on or off, a run of before, a pinned card. */
  | { readonly type: 'choose'; readonly form: LineForm }
  /** The text was edited; `form` is what it says, when the form can hold it. */
  | {
      readonly type: 'text';
      readonly text: TextEdit;
      readonly form?: LineForm;
      readonly at: number;
    }
  | { readonly type: 'leave-text' }
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
  options: [],
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
        ? change(card, { ...formOf(card), values: without(card.values, [action.label]) })
        : card;
    case 'choose':
      return change(card, action.form);
    case 'text':
      return editText(card, action.text, action.form ?? card, action.at);
    case 'leave-text':
      return change(card, { values: card.values, options: card.options });
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
  const form = { ...formOf(card), values: { ...card.values, [label]: value } };
  return editTogether(card, form, `blank ${label}`, at);
}

function editText(card: CardModel, text: TextEdit, form: LineForm, at: number): CardModel {
  const { values, options } = form;
  // Going into the text is a step of its own: undo leads back to the form.
  const name = card.text === undefined ? 'into text' : 'text';
  return editTogether(card, { values, options, text }, name, at);
}

function editTogether(card: CardModel, form: CardForm, label: string, at: number): CardModel {
  const together = card.lastEdit?.label === label && at - card.lastEdit.at < togetherMs;
  const next = together ? settle({ ...withForm(card, form), future: [] }) : change(card, form);
  return { ...next, lastEdit: { label, at } };
}

/** Takes what the user made of the card as one step that can be undone. */
function change(card: CardModel, form: CardForm): CardModel {
  return settle({ ...withForm(card, form), past: [...card.past, wholeForm(card)], future: [] });
}

/** A text that the form holds is of the form: it goes when the form changes. */
function formOf(card: CardModel): CardForm {
  const { values, options, text } = card;
  return { values, options, ...(text?.refusal && { text }) };
}

function wholeForm({ values, options, text }: CardModel): CardForm {
  return { values, options, ...(text && { text }) };
}

function withForm(card: CardModel, { values, options, text }: CardForm): CardModel {
  const { text: _, ...rest } = card;
  return { ...rest, values, options, ...(text && { text }) };
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
  from: readonly CardForm[],
  to: readonly CardForm[],
  way: 'undo' | 'redo',
): CardModel {
  const form = from.at(-1);
  if (form === undefined) {
    return card;
  }
  const rest = from.slice(0, -1);
  const other = [...to, wholeForm(card)];
  const [past, future] = way === 'undo' ? [rest, other] : [other, rest];
  return settle({ ...withForm(card, form), past, future });
}

/** A run began: its secrets are forgotten, here and in what could be undone. */
function started(card: CardModel, session: string, secrets: readonly string[]): CardModel {
  const { error: _, ...rest } = card;
  const forget = <T extends CardForm>(form: T): T => ({
    ...form,
    values: without(form.values, secrets),
  });
  return {
    ...rest,
    values: forget(card).values,
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
