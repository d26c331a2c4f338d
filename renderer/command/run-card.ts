import type { Values } from '../../core/command/model.ts';
import type { PlanRequest } from '../../core/ipc.ts';
import type { Plan } from '../../core/plan/model.ts';
import { needsConfirmation } from '../../core/plan/needs-confirmation.ts';
import { removalsIdentity } from '../../core/removal/identity.ts';
import type { AppError, ErrorCode } from '../../core/result.ts';
import type { SheetCommand } from '../../core/sheet/model.ts';
import { windowStrings } from '../../core/strings/window.ts';
import { api, ask } from '../api.ts';
import { appState, patchApp } from '../app/state.ts';
import { showRun } from '../dock/dock-state.ts';
import { terminalSize } from '../dock/terminal-size.ts';
import { cardStore, dispatch } from './card-store.ts';

/** The answers that say: what was shown is not what would run. */
const staleCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['plan-changed', 'plan-expired']);

/** What it takes to run a card. */
export interface RunnableCard {
  /** `<sheet>/<command id>`. */
  readonly key: string;
  /** What main is asked for, with the values as they stand. */
  readonly request: (values: Values) => PlanRequest;
  /** The labels whose values must not be kept. */
  readonly secrets: readonly string[];
}

/**
 * Run was pressed: has main make a plan, and runs it unless the user is to be asked first.
 *
 * Main allows a run only within a second of a press that it saw itself, so nothing is waited for
 * here but its answers.
 */
export async function pressRun(card: RunnableCard): Promise<void> {
  const plan = await makePlan(card);
  if (plan === undefined) {
    return;
  }
  if (asksFirst(plan)) {
    dispatch(card.key, { type: 'confirm', ticket: ticketOf(card), plan, changed: false });
  } else {
    await runPlan(card, plan, true);
  }
}

/** The verb of the dialog was pressed: the plan that it showed is run. */
export async function pressVerb(card: RunnableCard, plan: Plan): Promise<void> {
  await runPlan(card, plan, true);
}

export function pressCancel(card: RunnableCard): void {
  dispatch(card.key, { type: 'cancel' });
}

export async function pressStop(session: string): Promise<void> {
  await ask(api().terminal.stop({ session }));
}

/** Puts the example on the user's disk that a command runs in; Run is a press of its own. */
export async function copyExample(
  card: RunnableCard,
  command: SheetCommand,
  where: 'usual' | 'ask',
): Promise<void> {
  const example = command.cwd?.replace(/^example:/, '') ?? '';
  const answer = await ask(api().examples.copy({ example, where }));
  if (answer.ok) {
    const note = windowStrings.card.exampleCopied(answer.value);
    dispatch(card.key, { type: 'note', note });
  } else if (answer.error.code !== 'not-confirmed') {
    refuse(card, answer.error);
  }
}

/** Asks for a plan; an edit made meanwhile makes the answer worthless. */
async function makePlan(card: RunnableCard): Promise<Plan | undefined> {
  const values: Values = cardStore(card.key).get().values;
  dispatch(card.key, { type: 'check' });
  const ticket = ticketOf(card);
  const answer = await ask(api().plan.make(card.request(values)));
  if (ticket !== ticketOf(card)) {
    return undefined;
  }
  if (!answer.ok) {
    refuse(card, answer.error);
    return undefined;
  }
  return answer.value;
}

async function runPlan(card: RunnableCard, plan: Plan, mayPlanAgain: boolean): Promise<void> {
  const ticket = ticketOf(card);
  dispatch(card.key, { type: 'start', ticket, plan });
  const answer = await ask(api().plan.run({ plan: plan.id, ...terminalSize() }));
  if (answer.ok) {
    const session = answer.value;
    patchApp((now) =>
      now.sessions.some(({ id }) => id === session.id)
        ? {}
        : { sessions: [...now.sessions, session] },
    );
    dispatch(card.key, { type: 'started', session: session.id, secrets: card.secrets });
    showRun(session.id, plan.interactive);
  } else if (mayPlanAgain && staleCodes.has(answer.error.code)) {
    await planAgain(card, plan);
  } else {
    refuse(card, answer.error);
  }
}

/** The plan no longer holds: a new one is made, and what it removes is shown before it runs. */
async function planAgain(card: RunnableCard, before: Plan): Promise<void> {
  const plan = await makePlan(card);
  if (plan === undefined) {
    return;
  }
  if (!asksFirst(plan)) {
    await runPlan(card, plan, false);
    return;
  }
  // One that ran without asking had shown no list that could have changed.
  const changed = asksFirst(before) && removalsIdentity(plan) !== removalsIdentity(before);
  dispatch(card.key, { type: 'confirm', ticket: ticketOf(card), plan, changed });
}

/** Whether the user wants to be asked before such a plan runs. */
function asksFirst({ danger }: Plan): boolean {
  return needsConfirmation(danger.level, appState.get().settings.confirm);
}

function refuse(card: RunnableCard, error: AppError): void {
  dispatch(card.key, { type: 'refuse', ticket: ticketOf(card), error });
}

function ticketOf(card: RunnableCard): number {
  return cardStore(card.key).get().ticket;
}
