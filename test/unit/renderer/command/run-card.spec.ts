import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArgsOf, RunsheetApi } from '../../../../core/ipc.ts';
import type { Plan } from '../../../../core/plan/model.ts';
import { fail, ok, type Result } from '../../../../core/result.ts';
import type { SessionInfo } from '../../../../core/terminal/model.ts';
import { appState, patchApp } from '../../../../renderer/app/state.ts';
import { cardStore, dispatch } from '../../../../renderer/command/card-store.ts';
import {
  pressCancel,
  pressRun,
  pressVerb,
  type RunnableCard,
} from '../../../../renderer/command/run-card.ts';
import { dockState } from '../../../../renderer/dock/dock-state.ts';

const session: SessionInfo = {
  id: 's1',
  title: 'rm web',
  line: 'docker rm web',
  state: 'running',
  stopping: false,
  startedAt: 0,
};

function planFor(id: string, part: Partial<Plan> = {}): Plan {
  return {
    id,
    line: 'docker ps',
    argv: ['docker', 'ps'],
    cwd: '/home/me',
    shell: false,
    effect: { phrases: [], sentence: '' },
    danger: { level: 'safe', reasons: [] },
    willRemove: [],
    unlisted: [],
    interactive: false,
    expiresAt: 0,
    ...part,
  };
}

const removal = { kind: 'container', name: 'web', detail: '' } as const;
const removing = {
  danger: { level: 'removes', reasons: [] },
  willRemove: [removal],
  verb: 'Remove',
} as const;

/** Main, with the answers it gives one after the other; it notes what it was asked to run. */
function main(plans: readonly Result<Plan>[], runs: readonly Result<SessionInfo>[]) {
  const made: ArgsOf<'plan.make'>[] = [];
  const ran: string[] = [];
  const runsheet = {
    plan: {
      make: async (args: ArgsOf<'plan.make'>) => {
        made.push(args);
        return plans[made.length - 1] ?? fail('internal', 'Asked too often.');
      },
      run: async ({ plan }: ArgsOf<'plan.run'>) => {
        ran.push(plan);
        return runs[ran.length - 1] ?? fail('internal', 'Asked too often.');
      },
    },
  } satisfies Pick<RunsheetApi, 'plan'>;
  vi.stubGlobal('window', { runsheet });
  vi.stubGlobal('document', { querySelector: () => null });
  return { made, ran };
}

let count = 0;
function newCard(): RunnableCard {
  count += 1;
  const command = `c${count}`;
  return {
    key: `commands/${command}`,
    request: (values) => ({ from: 'card', sheet: 'commands', command, values }),
    secrets: [],
  };
}

let card = newCard();
beforeEach(() => {
  card = newCard();
  return () => vi.unstubAllGlobals();
});

const phase = () => cardStore(card.key).get().phase;

describe('pressing Run', () => {
  it('runs the plan that main made from the ids and the values', async () => {
    const { made, ran } = main([ok(planFor('p1'))], [ok(session)]);
    dispatch(card.key, { type: 'edit', label: 'name', value: 'web', at: 0 });
    await pressRun(card);
    expect(made).toEqual([card.request({ name: 'web' })]);
    expect(ran).toEqual(['p1']);
    expect(cardStore(card.key).get().session).toBe('s1');
    expect(dockState.get()).toMatchObject({ open: true, selected: 's1' });
  });

  it('brings the keyboard into the terminal only when the command wants to be typed to', async () => {
    const before = dockState.get().focusWishes;
    main([ok(planFor('p1'))], [ok(session)]);
    await pressRun(card);
    expect(dockState.get().focusWishes).toBe(before);
    main([ok(planFor('p1', { interactive: true }))], [ok(session)]);
    await pressRun(card);
    expect(dockState.get().focusWishes).toBe(before + 1);
  });

  it('asks before anything is removed, and runs nothing until then', async () => {
    const plan = planFor('p1', removing);
    const { ran } = main([ok(plan)], [ok(session)]);
    await pressRun(card);
    expect(phase()).toEqual({ type: 'confirming', plan, changed: false });
    expect(ran).toEqual([]);
    await pressVerb(card, plan);
    expect(ran).toEqual(['p1']);
  });

  it('asks before what only changes or opens something where the settings say so', async () => {
    const settings = appState.get().settings;
    const level = (danger: 'safe' | 'changes' | 'exposes') =>
      planFor('p1', { danger: { level: danger, reasons: [] } });
    const askedFrom = async (confirm: typeof settings.confirm, plan: Plan) => {
      patchApp({ settings: { ...settings, confirm } });
      const { ran } = main([ok(plan)], [ok(session)]);
      card = newCard();
      await pressRun(card);
      return phase().type === 'confirming' && ran.length === 0;
    };
    expect(await askedFrom('changes', level('changes'))).toBe(true);
    expect(await askedFrom('changes', level('safe'))).toBe(false);
    expect(await askedFrom('exposes', level('exposes'))).toBe(true);
    expect(await askedFrom('exposes', level('changes'))).toBe(false);
    expect(await askedFrom('removes', level('exposes'))).toBe(false);
    patchApp({ settings });
  });

  it('runs nothing after Cancel', async () => {
    const { ran } = main([ok(planFor('p1', removing))], [ok(session)]);
    await pressRun(card);
    pressCancel(card);
    expect(phase()).toEqual({ type: 'idle' });
    expect(ran).toEqual([]);
  });

  it('puts the sentence of a refusal on the card', async () => {
    main([fail('engine-unavailable', 'There is no engine.')], []);
    await pressRun(card);
    expect(cardStore(card.key).get().error?.message).toBe('There is no engine.');
    expect(phase()).toEqual({ type: 'idle' });
  });

  it('runs nothing when a value was edited while main made the plan', async () => {
    const { ran } = main([ok(planFor('p1'))], [ok(session)]);
    const pressed = pressRun(card);
    dispatch(card.key, { type: 'edit', label: 'name', value: 'db', at: 0 });
    await pressed;
    expect(ran).toEqual([]);
    expect(phase()).toEqual({ type: 'idle' });
  });
});

describe('a plan that no longer holds', () => {
  const first = planFor('p1', removing);

  it('is made again, and what it removes now is shown as changed', async () => {
    const second = planFor('p2', {
      ...removing,
      willRemove: [removal, { kind: 'volume', name: 'data', detail: '' }],
    });
    const { ran } = main([ok(first), ok(second)], [fail('plan-changed', 'It changed.')]);
    await pressRun(card);
    await pressVerb(card, first);
    expect(phase()).toEqual({ type: 'confirming', plan: second, changed: true });
    expect(ran).toEqual(['p1']);
  });

  it('is shown again without that word when only its time was over', async () => {
    const second = planFor('p2', removing);
    main([ok(first), ok(second)], [fail('plan-expired', 'Too late.')]);
    await pressRun(card);
    await pressVerb(card, first);
    expect(phase()).toEqual({ type: 'confirming', plan: second, changed: false });
  });

  it('is run once more by itself when it removes nothing, and not a third time', async () => {
    const late = fail('plan-expired', 'Too late.');
    const { ran } = main([ok(planFor('p1')), ok(planFor('p2'))], [late, late]);
    await pressRun(card);
    expect(ran).toEqual(['p1', 'p2']);
    expect(cardStore(card.key).get().error?.code).toBe('plan-expired');
  });
});
