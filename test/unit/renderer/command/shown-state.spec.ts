import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../core/result.ts';
import type { SessionInfo } from '../../../../core/terminal/model.ts';
import { type CardModel, emptyCard } from '../../../../renderer/command/card-state.ts';
import {
  type CardSurroundings,
  sessionOfCard,
  shownState,
} from '../../../../renderer/command/shown-state.ts';

const around: CardSurroundings = {
  problems: [],
  missing: undefined,
  unmet: undefined,
  session: undefined,
};
const problem: Problem = { code: 'value-invalid', severity: 'error', message: 'No port.' };

function run(part: Partial<SessionInfo>): SessionInfo {
  return {
    id: 's1',
    title: 'ps',
    line: 'docker ps',
    card: 'commands/ps',
    state: 'exited',
    stopping: false,
    startedAt: 0,
    ...part,
  };
}

function state(card: Partial<CardModel>, part: Partial<CardSurroundings>): string {
  return shownState({ ...emptyCard, ...card }, { ...around, ...part });
}

describe('the state of a card', () => {
  it('is ready when nothing stands in the way', () => {
    expect(state({}, {})).toBe('ready');
  });

  it('is empty while a blank must be filled', () => {
    expect(state({}, { missing: 'container' })).toBe('empty');
  });

  it('is invalid while a value is refused, whatever is missing besides', () => {
    expect(state({}, { problems: [problem], missing: 'container' })).toBe('invalid');
  });

  it('is unmet without the engine it needs', () => {
    expect(state({}, { unmet: 'engine', problems: [problem] })).toBe('unmet');
  });

  it('is checking while main makes the plan and starts it', () => {
    expect(state({ phase: { type: 'checking' } }, {})).toBe('checking');
  });

  it('is running while its run goes on, even when the engine went away', () => {
    expect(state({}, { session: run({ state: 'running' }), unmet: 'engine' })).toBe('running');
  });

  it('is done after exit 0 and failed after any other', () => {
    expect(state({}, { session: run({ exitCode: 0 }) })).toBe('done');
    expect(state({}, { session: run({ exitCode: 1 }) })).toBe('failed');
  });

  it('is failed when the run could not start or was refused', () => {
    expect(state({}, { session: run({ state: 'failed' }) })).toBe('failed');
    expect(state({ error: { code: 'internal', message: 'No.' } }, {})).toBe('failed');
  });

  it('is ready again after Stop or Ctrl-C, which are no failures', () => {
    expect(state({}, { session: run({ state: 'killed', exitCode: 130 }) })).toBe('ready');
    expect(state({}, { session: run({ exitCode: 130 }) })).toBe('ready');
  });
});

describe('the run of a card', () => {
  const sessions = [
    run({ id: 'a', exitCode: 0 }),
    run({ id: 'b', state: 'running' }),
    run({ id: 'c', state: 'running', card: 'commands/other' }),
  ];

  it('is the one it started', () => {
    expect(sessionOfCard(sessions, 'commands/ps', 'a')?.id).toBe('a');
  });

  it('is the one of it that goes on, after the window was loaded again', () => {
    expect(sessionOfCard(sessions, 'commands/ps', undefined)?.id).toBe('b');
  });

  it('is none when all of its runs ended before', () => {
    expect(sessionOfCard(sessions.slice(0, 1), 'commands/ps', undefined)).toBeUndefined();
  });
});
