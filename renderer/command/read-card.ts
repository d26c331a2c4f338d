import { checkValues } from '../../core/command/check.ts';
import { type Assessment, assess } from '../../core/command/effect.ts';
import { fillTemplate, previewLine } from '../../core/command/fill.ts';
import type { Placeholder, Template, Values } from '../../core/command/model.ts';
import type { Problem } from '../../core/result.ts';

/** All that follows from a template and what was filled in. */
export interface CardReading {
  /** The line that will run, for a POSIX shell. */
  readonly preview: string;
  readonly assessment: Assessment;
  /** What is wrong with a value that is there. */
  readonly problems: readonly Problem[];
  /** The blanks that must be filled and are not, in their order. */
  readonly missing: readonly string[];
}

/** Stands for what is not filled in yet, in the sentence that says what the command does. */
const standIn = '…';

/** Reads a card: the same core decides here and, when it is run, in main. */
export function readCard(template: Template, values: Values): CardReading {
  const found = checkValues(template, values);
  const preview = previewLine(template, values);
  return {
    preview,
    assessment: assess(argvToJudge(template, values, preview)),
    problems: found.filter(({ code }) => code !== missingCode),
    missing: found.flatMap(({ code, label }) =>
      code === missingCode && label !== undefined ? [label] : [],
    ),
  };
}

/** Reads the line of a card, with what is wrong with it beyond its blanks. */
export function readLine(line: {
  readonly template: Template;
  readonly values: Values;
  readonly problems: readonly Problem[];
}): CardReading {
  const reading = readCard(line.template, line.values);
  const known = new Set(reading.problems.map(({ label }) => label));
  const more = line.problems.filter(({ label }) => label === undefined || !known.has(label));
  return more.length === 0 ? reading : { ...reading, problems: [...reading.problems, ...more] };
}

const missingCode = 'value-missing';

/** The value of a blank as it stands: what the user typed, else the default. */
export function shownValue(placeholder: Placeholder, values: Values): string {
  return values[placeholder.label] ?? placeholder.default ?? '';
}

/** The argv that will run; while it cannot run yet, one that shows what is missing. */
function argvToJudge(template: Template, values: Values, preview: string): readonly string[] {
  if (template.needsShell) {
    return ['/bin/sh', '-c', preview.replace(/\{\{[^{}]*\}\}/g, standIn)];
  }
  const filled = fillTemplate(template, values, 'posix');
  if (filled.ok) {
    return filled.value.argv;
  }
  const given = new Map(
    template.placeholders.map((placeholder) => [
      placeholder.label,
      shownValue(placeholder, values),
    ]),
  );
  return template.words.map((word) =>
    word.pieces
      .map((piece) => (piece.type === 'text' ? piece.text : given.get(piece.label) || standIn))
      .join(''),
  );
}
