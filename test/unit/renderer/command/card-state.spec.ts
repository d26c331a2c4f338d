import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../core/plan/model.ts';
import {
  type CardAction,
  type CardModel,
  cardReducer,
  emptyCard,
} from '../../../../renderer/command/card-state.ts';

const plan: Plan = {
  id: 'p1',
  line: 'docker rm web',
  argv: ['docker', 'rm', 'web'],
  cwd: '/home/me',
  shell: false,
  effect: { phrases: [], sentence: '' },
  danger: { level: 'removes', reasons: [] },
  willRemove: [],
  unlisted: [],
  verb: 'Remove',
  interactive: false,
  expiresAt: 0,
};

const error = { code: 'internal', message: 'It went wrong.' } as const;

function cardAfter(...actions: readonly CardAction[]): CardModel {
  return actions.reduce(cardReducer, emptyCard);
}

function typed(label: string, value: string, at: number): CardAction {
  return { type: 'edit', label, value, at };
}

describe('editing a card', () => {
  it('keeps what was typed, by label', () => {
    const card = cardAfter(typed('name', 'web', 0), typed('port', '80', 10));
    expect(card.values).toEqual({ name: 'web', port: '80' });
  });

  it('undoes letters that were typed together in one step', () => {
    const card = cardAfter(typed('name', 'w', 0), typed('name', 'we', 100), { type: 'undo' });
    expect(card.values).toEqual({});
  });

  it('undoes letters that were typed with a pause between them one after the other', () => {
    const card = cardAfter(typed('name', 'w', 0), typed('name', 'we', 5000), { type: 'undo' });
    expect(card.values).toEqual({ name: 'w' });
  });

  it('undoes edits of two blanks one after the other', () => {
    const card = cardAfter(typed('name', 'web', 0), typed('port', '80', 1), { type: 'undo' });
    expect(card.values).toEqual({ name: 'web' });
  });

  it('is filled in at once as it was before, in one step that can be undone', () => {
    const values = { name: 'db', port: '81' };
    const card = cardAfter(typed('name', 'web', 0), {
      type: 'choose',
      form: { values, options: [] },
    });
    expect(card.values).toEqual(values);
    expect(cardReducer(card, { type: 'undo' }).values).toEqual({ name: 'web' });
  });

  it('does again what was undone, until something new is typed', () => {
    const undone = [typed('name', 'web', 0), { type: 'undo' }] as const;
    expect(cardAfter(...undone, { type: 'redo' }).values).toEqual({ name: 'web' });
    const other = cardAfter(...undone, typed('name', 'db', 9000), { type: 'redo' });
    expect(other.values).toEqual({ name: 'db' });
  });

  it('leaves a card as it is when there is nothing to undo or to do again', () => {
    expect(cardAfter({ type: 'undo' })).toBe(emptyCard);
    expect(cardAfter({ type: 'redo' })).toBe(emptyCard);
  });

  it('gives a blank its default back, and that can be undone too', () => {
    const restored = cardAfter(typed('name', 'web', 0), { type: 'restore', label: 'name' });
    expect(restored.values).toEqual({});
    expect(cardReducer(restored, { type: 'undo' }).values).toEqual({ name: 'web' });
  });

  it('does not count giving back a default that is there as a step', () => {
    expect(cardAfter({ type: 'restore', label: 'name' })).toBe(emptyCard);
  });
});

describe('running a card', () => {
  it('asks with the plan when the answer is to the last press', () => {
    const checking = cardAfter({ type: 'check' });
    const asked = cardReducer(checking, {
      type: 'confirm',
      ticket: checking.ticket,
      plan,
      changed: false,
    });
    expect(asked.phase).toEqual({ type: 'confirming', plan, changed: false });
  });

  it.each<(ticket: number) => CardAction>([
    (ticket) => ({ type: 'confirm', ticket, plan, changed: false }),
    (ticket) => ({ type: 'start', ticket, plan }),
    (ticket) => ({ type: 'refuse', ticket, error }),
  ])('passes over an answer that comes after an edit', (answer) => {
    const checking = cardAfter({ type: 'check' });
    const edited = cardReducer(checking, typed('name', 'web', 0));
    expect(cardReducer(edited, answer(checking.ticket))).toBe(edited);
  });

  it('passes over an answer that comes after Cancel', () => {
    const checking = cardAfter({ type: 'check' });
    const cancelled = cardReducer(checking, { type: 'cancel' });
    const late = { type: 'confirm', ticket: checking.ticket, plan, changed: false } as const;
    expect(cardReducer(cancelled, late).phase).toEqual({ type: 'idle' });
  });

  it('keeps the sentence of a refusal until something is edited or run again', () => {
    const refused = cardAfter({ type: 'check' }, { type: 'refuse', ticket: 1, error });
    expect(refused.error).toEqual(error);
    expect(cardReducer(refused, typed('name', 'web', 0)).error).toBeUndefined();
    expect(cardReducer(refused, { type: 'check' }).error).toBeUndefined();
  });

  it('shows the run it started until something is edited', () => {
    const started = cardAfter({ type: 'check' }, { type: 'started', session: 's1', secrets: [] });
    expect(started.session).toBe('s1');
    expect(cardReducer(started, typed('name', 'web', 0)).session).toBeUndefined();
  });

  it('forgets secrets with the run, also in what could be undone', () => {
    const started = cardAfter(typed('password', 'hunter2', 0), typed('user', 'me', 1), {
      type: 'started',
      session: 's1',
      secrets: ['password'],
    });
    expect(JSON.stringify(started)).not.toContain('hunter2');
    expect(started.values).toEqual({ user: 'me' });
  });
});

describe('options and text of a card', () => {
  const memory = { of: 'docker run', name: '--memory' };
  const chosen: CardAction = {
    type: 'choose',
    form: { values: { memory: '1g' }, options: [memory] },
  };
  const into: CardAction = { type: 'text', text: { text: 'docker run redis' }, at: 0 };
  const refused: CardAction = {
    type: 'text',
    text: { text: 'docker run redis | cat', refusal: { why: 'shell' } },
    at: 100,
  };

  it('undoes and does again what was switched on, with its value', () => {
    const card = cardAfter(chosen, { type: 'undo' });
    expect(card).toMatchObject({ values: {}, options: [] });
    expect(cardReducer(card, { type: 'redo' })).toMatchObject({
      values: { memory: '1g' },
      options: [memory],
    });
  });

  it('takes what a text says into the form', () => {
    const form = { values: { name: 'db' }, options: [memory] };
    const card = cardAfter(into, { type: 'text', text: { text: 't' }, form, at: 1 });
    expect(card).toMatchObject({ ...form, text: { text: 't' } });
  });

  it('leaves the form as it was when a text does not fit', () => {
    expect(cardAfter(chosen, into, refused)).toMatchObject({
      values: { memory: '1g' },
      options: [memory],
      text: { refusal: { why: 'shell' } },
    });
  });

  it('goes back out of the text with undo, whatever was typed in one go', () => {
    const typedText: CardAction = { type: 'text', text: { text: 'docker run r' }, at: 50 };
    const card = cardAfter(into, typedText, refused, { type: 'undo' });
    expect(card.text).toEqual({ text: 'docker run redis' });
    expect(cardReducer(card, { type: 'undo' }).text).toBeUndefined();
  });

  it('keeps a text that the form does not hold when a shared blank is filled in elsewhere', () => {
    expect(cardAfter(into, refused, typed('name', 'web', 200)).text?.text).toMatch(/cat$/);
    expect(cardAfter(into, typed('name', 'web', 200)).text).toBeUndefined();
  });

  it('forgets a secret in all that can be undone', () => {
    const card = cardAfter(typed('password', 'p', 0), into, {
      type: 'started',
      session: 's1',
      secrets: ['password'],
    });
    expect(JSON.stringify(card)).not.toContain('"p"');
  });
});
