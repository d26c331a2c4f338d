import { homedir } from 'node:os';
import { parseTemplate } from '../../../core/command/template.ts';
import type { Removal } from '../../../core/plan/model.ts';
import { fail, ok } from '../../../core/result.ts';
import type { SheetCommand } from '../../../core/sheet/model.ts';
import { createPlans, type PlanOptions } from '../../../electron/plans.ts';
import type { RunSpec } from '../../../electron/terminals.ts';
import { shippedGrammar } from '../../helpers/cli/grammar.ts';

/** A command of a sheet from its source. */
function command(source: string, extra: Partial<SheetCommand> = {}): SheetCommand {
  const { template } = parseTemplate(source);
  if (!template) throw new Error(`not a template: ${source}`);
  const base = { id: 'c', title: 'Do it', needs: [], os: [], touches: [], line: 1 };
  return { ...base, template, ...extra };
}

export const removal: Removal = { kind: 'container', name: 'web', detail: 'running' };

/** Plans with everything around them in hand: the clock, the engine's answers, the user's. */
export function bench(source: string, extra: Partial<SheetCommand> = {}) {
  let time = 1000;
  const state = {
    started: [] as RunSpec[],
    remembered: [] as unknown[],
    gesture: true,
    answer: false,
    asked: 0,
    removals: [] as readonly Removal[],
    engine: { context: 'default', endpoint: 'unix:///run/docker.sock' },
    found: '/usr/bin/docker' as string | undefined,
  };
  let ids = 0;
  const options: PlanOptions = {
    sheets: {
      find: async (sheet, id) => {
        if (sheet !== 's') return { found: 'nothing' };
        return id === 'c'
          ? { found: 'command', command: command(source, extra) }
          : { found: 'sheet' };
      },
    },
    examples: { folderOf: async () => undefined, usualFolder: (name) => `/home/a/${name}` },
    grammar: async () => shippedGrammar,
    environment: async () => ({ env: { PATH: '/usr/bin' } }),
    findExecutable: async () => state.found,
    removals: async () => ok({ removals: state.removals, unlisted: [], engine: state.engine }),
    remember: (placeholders, values) => {
      state.remembered.push({ labels: placeholders.map(({ label }) => label), values });
    },
    earlier: () => fail('run-unknown', 'gone'),
    ready: async () => undefined,
    start: (spec) => {
      state.started.push(spec);
      return ok({
        id: 'session',
        title: spec.title,
        line: spec.line,
        state: 'running',
        stopping: false,
        startedAt: time,
      });
    },
    gestures: { note: () => undefined, watch: () => undefined, take: () => state.gesture },
    ask: async () => {
      state.asked += 1;
      return state.answer;
    },
    platform: 'linux',
    workingFolder: () => homedir(),
    now: () => time,
    createId: () => {
      ids += 1;
      return `plan-${ids}`;
    },
  };
  const plans = createPlans(options);
  const make = (values = {}) => plans.make({ from: 'card', sheet: 's', command: 'c', values });
  const run = (plan: string) => plans.run({ plan, cols: 80, rows: 24 });
  return {
    plans,
    options,
    state,
    make,
    run,
    pass: (milliseconds: number) => (time += milliseconds),
  };
}
