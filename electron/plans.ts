import { assess } from '../core/command/effect.ts';
import { fillTemplate } from '../core/command/fill.ts';
import type { Filled, Placeholder, Template, Values } from '../core/command/model.ts';
import type { ArgsOf, PlanRequest } from '../core/ipc.ts';
import type { Plan } from '../core/plan/model.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { strings } from '../core/strings/main.ts';
import type { Environment, Platform } from '../core/system/path.ts';
import type { SessionInfo } from '../core/terminal/model.ts';
import type { Gestures } from './gesture.ts';
import { type ListRemovals, planRemovals, removalsChanged } from './plan-removals.ts';
import { type EarlierRuns, findSource, type SourceOptions } from './plan-source.ts';
import type { RunOrigin } from './run-origin.ts';
import type { RunSpec } from './terminals.ts';

/** How long a plan may wait for its Run, in ms: long enough to read a list of what goes. */
const planLifetime = 5 * 60 * 1000;

/** Plans that were made and not run are dropped beyond this many, oldest first. */
const keptPlans = 50;

export interface PlanOptions extends SourceOptions {
  readonly environment: () => Promise<{ readonly env: Environment }>;
  readonly findExecutable: (name: string, env: Environment) => Promise<string | undefined>;
  readonly whyMissing?: (name: string) => string | undefined;
  readonly removals: ListRemovals;
  /** Settles when a run of such an origin may start. */
  readonly ready: (origin: RunOrigin) => Promise<void>;
  readonly start: (spec: RunSpec) => Result<SessionInfo>;
  /** Keeps what a run's blanks were filled with, for the next time. */
  readonly remember: (placeholders: readonly Placeholder[], values: Values) => void;
  readonly earlier: EarlierRuns;
  readonly gestures: Gestures;
  /** Asks in a native dialog, which no page can press. */
  readonly ask: (plan: Plan) => Promise<boolean>;
  readonly now: () => number;
  readonly createId: () => string;
}

export interface Plans {
  readonly make: (request: PlanRequest) => Promise<Result<Plan>>;
  readonly run: (request: ArgsOf<'plan.run'>) => Promise<Result<SessionInfo>>;
}

/** A plan with what only main may know: the program's path and the secrets. */
interface Prepared {
  readonly plan: Plan;
  readonly file: string;
  readonly env: Environment;
  readonly title: string;
  readonly placeholders: readonly Placeholder[];
  readonly values: Values;
  readonly card?: string;
  readonly longRunning: boolean;
  readonly origin: RunOrigin;
}

/**
 * Makes plans and runs them: the only way from a window to a process.
 *
 * The window names a command and gives values; line, argv, danger and program are decided here, so
 * that what the user saw is what runs.
 */
export function createPlans(options: PlanOptions): Plans {
  const prepared = new Map<string, Prepared>();
  return {
    make: async (request) => {
      const made = await prepare(request, options);
      if (!made.ok) return made;
      prepared.set(made.value.plan.id, made.value);
      for (const id of [...prepared.keys()].slice(0, -keptPlans)) prepared.delete(id);
      return ok(made.value.plan);
    },
    run: async ({ plan: id, cols, rows }) => {
      const gesture = options.gestures.take();
      const found = prepared.get(id);
      prepared.delete(id);
      if (!found) return fail('plan-unknown', strings.plan.unknown);
      if (options.now() > found.plan.expiresAt) return fail('plan-expired', strings.plan.expired);
      if (!gesture && !(await options.ask(found.plan))) {
        return fail('not-confirmed', strings.plan.notConfirmed);
      }
      if (await removalsChanged(found.plan, found.env, options.removals)) {
        return fail('plan-changed', strings.plan.changed);
      }
      await options.ready(found.origin);
      const started = options.start({
        title: found.title,
        line: found.plan.line,
        ...(found.card !== undefined && { card: found.card }),
        longRunning: found.longRunning,
        origin: found.origin,
        file: found.file,
        args: argumentsOf(found.plan),
        cwd: found.plan.cwd,
        env: found.env,
        cols,
        rows,
      });
      if (started.ok) options.remember(found.placeholders, found.values);
      return started;
    },
  };
}

async function prepare(request: PlanRequest, options: PlanOptions): Promise<Result<Prepared>> {
  const found = await findSource(request, options);
  if (!found.ok) return found;
  const { title, card, template, cwd, request: asked } = found.value;
  const filled = fillForHere(template, asked.values, options.platform);
  if (!filled.ok) return filled;
  const { env } = await options.environment();
  const program = programOf(filled.value);
  const file = await options.findExecutable(program, env);
  if (!file) {
    const why = options.whyMissing?.(program) ?? strings.plan.executableMissing(program);
    return fail('executable-missing', why);
  }
  const runEnv = { ...env, ...filled.value.env };
  const plan = await price(filled.value, cwd, runEnv, options);
  const { argv, shell, danger } = plan;
  const { placeholders } = template;
  const { values } = asked;
  const known: Omit<Prepared, 'card'> = {
    plan,
    file,
    env: runEnv,
    title,
    placeholders,
    values,
    longRunning: assess(argv).longRunning,
    origin: { request: asked, template, argv, shell, danger: danger.level },
  };
  return ok(card === undefined ? known : { ...known, card });
}

function fillForHere(
  template: Template,
  values: Readonly<Record<string, string>>,
  platform: Platform,
): Result<Filled> {
  const shell = platform === 'win32' ? 'powershell' : 'posix';
  const here = fillTemplate(template, values, shell);
  if (!here.ok) return fail('values-invalid', strings.plan.values, here.error);
  const shown = shell === 'posix' ? here : fillTemplate(template, values, 'posix');
  return ok(shown.ok ? { ...here.value, line: shown.value.line } : here.value);
}

/**
 * Windows PowerShell 5.1, which every Windows has, reads some lines otherwise than PowerShell 7: a
 * line that was written with such a notice runs in the newer one or not at all.
 */
function programOf({ argv, shell, notices }: Filled): string {
  const [program = ''] = argv;
  return shell && program === 'powershell.exe' && notices ? 'pwsh.exe' : program;
}

/** PowerShell ends with 0 or 1 unless told to hand on the exit code of what it ran. */
function argumentsOf({ argv, shell }: Plan): readonly string[] {
  const [program, ...args] = argv;
  if (!shell || program !== 'powershell.exe') return args;
  return [...args.slice(0, -1), `${args.at(-1) ?? ''}; exit $LASTEXITCODE`];
}

async function price(
  filled: Filled,
  cwd: string,
  env: Environment,
  options: PlanOptions,
): Promise<Plan> {
  const { argv } = filled;
  const { effect, danger, interactive } = assess(argv);
  return {
    id: options.createId(),
    line: filled.line,
    argv,
    cwd,
    shell: filled.shell,
    effect,
    ...(await planRemovals({ argv, cwd, env }, danger, options.removals)),
    interactive,
    expiresAt: options.now() + planLifetime,
  };
}
