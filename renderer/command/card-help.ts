import { createContext, useContext, useMemo, useState } from 'react';
import type { BlankUse } from '../../core/blanks/use.ts';
import type { FilledBlank } from '../../core/blanks/warnings.ts';
import type { Template, Values } from '../../core/command/model.ts';
import type { Problem } from '../../core/result.ts';
import type { SheetCommand } from '../../core/sheet/model.ts';
import { appState } from '../app/state.ts';
import { useEngineObjects } from '../engine/objects.ts';
import { useStore } from '../store.ts';
import type { CardFocus } from './card-focus.ts';
import { useBlankHelp, useUses } from './load-blank-help.ts';
import { useMachineFacts } from './machine-facts.ts';
import { shownValue } from './read-card.ts';
import type { CardState } from './shown-state.ts';

/** What the blanks of a card share beside their values. */
export interface CardHelp {
  readonly template: Template;
  readonly values: Values;
  /** By label; nothing until someone was in the card. */
  readonly uses: ReadonlyMap<string, BlankUse> | undefined;
  /** The example that the command runs in, whose folder relative paths begin at. */
  readonly example: string | undefined;
  /** Beside the format of the values; none of it stands in the way of Run. */
  readonly warnings: readonly Problem[];
  /** The ids of the sentences about a blank, for `aria-describedby`. */
  readonly warningIds: (label: string) => readonly string[];
}

/** Given by the card to its blanks; a blank outside a card has no help. */
export const CardHelpContext = createContext<CardHelp | undefined>(undefined);

export function useOwnCardHelp(): CardHelp | undefined {
  return useContext(CardHelpContext);
}

/** The states in which the values are still to be run with. */
const telling: ReadonlySet<CardState> = new Set(['empty', 'invalid', 'ready', 'failed']);

const none: readonly Problem[] = [];

interface Helped {
  readonly command: SheetCommand;
  /** As it stands now, with the options that were switched on. */
  readonly template: Template;
  readonly values: Values;
  readonly problems: readonly Problem[];
  readonly state: CardState;
  readonly focus: CardFocus;
  /** Begins the ids of the sentences. */
  readonly id: string;
}

/**
 * Helps with a card that someone is at.
 *
 * It begins when a blank gets the focus or a run failed, and stays: what has appeared below the line
 * must not move Run away from under the pointer.
 */
export function useCardHelp(helped: Helped): CardHelp {
  const { command, template, values, problems, state, focus, id } = helped;
  const [engaged, setEngaged] = useState(false);
  if (!engaged && (focus.blank !== undefined || state === 'failed')) {
    setEngaged(true);
  }
  const example = exampleOf(command);
  const help = useBlankHelp(engaged);
  const uses = useUses(template, engaged ? help : undefined);
  const { objects } = useEngineObjects(engaged);
  const endpoint = useStore(appState, ({ engine }) => engine.tried?.endpoint ?? '');
  const linux = useStore(appState, ({ platform }) => platform === 'linux');
  const blanks = useMemo(
    () => filledBlanks(template, values, problems, uses),
    [template, values, problems, uses],
  );
  const machine = useMachineFacts({ blanks, help, objects, example });
  const told = telling.has(state) && help !== undefined && engaged;
  const warnings = useMemo(
    () => (told ? help.core.warningsOf(blanks, { objects, machine, endpoint, linux }) : none),
    [told, help, blanks, objects, machine, endpoint, linux],
  );
  return useMemo(
    () => ({
      template,
      values,
      uses,
      example,
      warnings,
      warningIds: (label) =>
        warnings.flatMap((warning, at) => (warning.label === label ? [warningId(id, at)] : [])),
    }),
    [template, values, uses, example, warnings, id],
  );
}

export function warningId(card: string, at: number): string {
  return `${card}-warning-${at}`;
}

/** The blanks whose values are right as far as they go. */
function filledBlanks(
  template: Template,
  values: Values,
  problems: readonly Problem[],
  uses: ReadonlyMap<string, BlankUse> | undefined,
): readonly FilledBlank[] {
  return template.placeholders.flatMap((placeholder) => {
    const { label } = placeholder;
    const use = uses?.get(label);
    const value = shownValue(placeholder, values);
    const refused = problems.some((problem) => problem.label === label);
    return use === undefined || value === '' || refused
      ? []
      : [{ label, value, use, template, values }];
  });
}

function exampleOf({ cwd }: SheetCommand): string | undefined {
  return cwd?.startsWith('example:') ? cwd.slice('example:'.length) : undefined;
}
