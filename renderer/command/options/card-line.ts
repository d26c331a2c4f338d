import { useEffect, useMemo } from 'react';
import type { Template, Values } from '../../../core/command/model.ts';
import type { AddedOption } from '../../../core/command/options/derive.ts';
import type { PlanRequest } from '../../../core/ipc.ts';
import type { Problem } from '../../../core/result.ts';
import type { SheetCommand } from '../../../core/sheet/model.ts';
import { optionStrings } from '../../../core/strings/options.ts';
import { useStore } from '../../store.ts';
import type { CardModel } from '../card-state.ts';
import { lineSheet } from '../line-command.ts';
import { lineTools, loadLineTools } from './line-tools.ts';
import type { LineTools } from './make-tools.ts';

/** The line that a card shows, copies and runs: its own, with the options and the text of the user. */
export interface CardLine {
  readonly template: Template;
  /** Of the blanks that are in this line. */
  readonly values: Values;
  /** Switches that were put in, which no word after them belongs to. */
  readonly switches: ReadonlySet<string>;
  /** What is wrong beyond what a blank itself can tell. */
  readonly problems: readonly Problem[];
  /** What main is asked for to run it. */
  readonly request: (values: Values) => PlanRequest;
}

type Changes = Pick<CardModel, 'values' | 'options' | 'text'>;

const none: ReadonlySet<string> = new Set();

/** Follows the line of a card. */
export function useCardLine(sheet: string, command: SheetCommand, card: Changes): CardLine {
  const tools = useStore(lineTools, (now) => now);
  const { values, options, text } = card;
  const needsTools = options.length > 0 || text !== undefined;
  useEffect(() => {
    if (needsTools) {
      void loadLineTools();
    }
  }, [needsTools]);
  return useMemo(
    () => cardLine(sheet, command, { values, options, ...(text && { text }) }, tools),
    [sheet, command, values, options, text, tools],
  );
}

export function cardLine(
  sheet: string,
  command: SheetCommand,
  card: Changes,
  tools: LineTools | undefined,
): CardLine {
  const { options, text } = card;
  const derived = tools?.derive(command.template, options);
  const template = derived?.ok ? derived.value.template : command.template;
  if (tools && text?.refusal) {
    return lineOfText(sheet, command, template, card, tools, text.text);
  }
  const added = derived?.ok ? derived.value.added : [];
  const values = valuesOf(template, card.values);
  return {
    template,
    values,
    switches: switchesOf(added),
    problems: [
      ...(derived?.ok === false ? [problem(derived.error)] : []),
      // Never what is not shown: until the options are in the line it cannot be run.
      ...(tools === undefined && options.length > 0 ? [problem(optionStrings.loading)] : []),
      ...(tools?.check(added, values) ?? []),
    ],
    request: requestOf(sheet, command, template, card),
  };
}

/** A text that the form cannot hold runs as text, which main reads itself. */
function lineOfText(
  sheet: string,
  { id, title }: SheetCommand,
  form: Template,
  card: Changes,
  tools: LineTools,
  text: string,
): CardLine {
  const line = tools.lineOfText(form, text, card.values);
  const refusal = card.text?.refusal;
  const secret =
    refusal?.why === 'secret' ? [problem(optionStrings.refusal(refusal))] : line.problems;
  return {
    template: line.template,
    values: line.values,
    switches: none,
    problems: secret,
    request: () => ({
      from: 'line',
      title,
      card: `${sheet}/${id}`,
      source: line.template.source,
      values: { ...line.values },
    }),
  };
}

/** A card of a sheet is named by its ids; a line of the user's own is sent as it is written. */
function requestOf(
  sheet: string,
  { id, title, template }: SheetCommand,
  line: Template,
  { options }: Changes,
): CardLine['request'] {
  const chosen = options.length === 0 ? {} : { options: [...options] };
  return sheet === lineSheet
    ? (values) => ({
        from: 'line',
        title,
        card: `${sheet}/${id}`,
        source: template.source,
        values: { ...valuesOf(line, values) },
        ...chosen,
      })
    : (values) => ({
        from: 'card',
        sheet,
        command: id,
        values: { ...valuesOf(line, values) },
        ...chosen,
      });
}

/** A blank that was taken out of the line keeps its value, for when it comes back. */
function valuesOf({ placeholders }: Template, values: Values): Values {
  const labels = new Set(placeholders.map(({ label }) => label));
  const entries = Object.entries(values);
  return entries.every(([label]) => labels.has(label))
    ? values
    : Object.fromEntries(entries.filter(([label]) => labels.has(label)));
}

function switchesOf(added: readonly AddedOption[]): ReadonlySet<string> {
  const names = added.flatMap(({ option, label }) => (label === undefined ? [option.name] : []));
  return names.length === 0 ? none : new Set(names);
}

function problem(message: string): Problem {
  return { code: 'line', severity: 'error', message };
}
