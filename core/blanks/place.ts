import type { Grammar, ValueMeaning } from '../cli/grammar.ts';
import { indexOf } from '../cli/line/grammar-index.ts';
import { lexPasted } from '../cli/line/lex-line.ts';
import { parseDocker } from '../cli/line/parse-docker.ts';
import type { DockerCommand } from '../cli/line/parse-model.ts';
import { isDocker, simpleCommands } from '../cli/line/simple-commands.ts';
import type { Piece, Template, Values } from '../command/model.ts';

/** Where a blank stands in its command, as the CLI reads it. */
export interface BlankPlace {
  /** The command's name in the grammar, `docker run`; empty outside docker commands. */
  readonly command: string;
  /** The option whose value it is in, `--publish`; absent for an operand. */
  readonly option?: string;
  readonly meaning?: ValueMeaning;
  /** The values that the option usually has. */
  readonly choices?: readonly string[];
  /** Which operand it is in, from 0; absent for an option. */
  readonly operand?: number;
  /** What of the same option's value or operand stands before it and after it. */
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  /** Long names of the switches and options that the command has beside it. */
  readonly options: ReadonlySet<string>;
  /** What the first operand is, which for `run` is the image. */
  readonly first: readonly Piece[];
}

/** Blanks stand in the text as characters of Unicode's private area, which no line means. */
const firstMark = 0xe100;

/**
 * The place of each blank of a template, by label; of a blank that is in several, the first.
 *
 * The line is read with marks in the places of its blanks, by the same code that explains pasted
 * lines, so that an option's value and an operand are told apart as the CLI does.
 */
export function readPlaces(template: Template, grammar: Grammar): ReadonlyMap<string, BlankPlace> {
  const labels = template.placeholders.map(({ label }) => label);
  const places = new Map<string, BlankPlace>();
  const index = indexOf(grammar);
  const { items } = lexPasted(markedText(template, labels), 'posix');
  const add = (text: string, part: Omit<BlankPlace, 'before' | 'after'>): void => {
    const pieces = piecesOf(text, labels);
    pieces.forEach((piece, at) => {
      if (piece.type !== 'blank' || places.has(piece.label)) return;
      places.set(piece.label, {
        ...part,
        before: pieces.slice(0, at),
        after: pieces.slice(at + 1),
      });
    });
  };
  for (const { words, redirections } of simpleCommands(items)) {
    if (isDocker(words[0])) {
      addDocker(parseDocker(words, index), labels, add);
    } else {
      const rest = { command: '', options: new Set<string>(), first: [] };
      words.forEach((word, operand) => {
        add(word.value, { ...rest, operand });
      });
    }
    for (const { target } of redirections) {
      if (target) add(target.value, { command: '', options: new Set(), first: [] });
    }
  }
  return places;
}

function addDocker(
  docker: DockerCommand,
  labels: readonly string[],
  add: (text: string, part: Omit<BlankPlace, 'before' | 'after'>) => void,
): void {
  const options = new Set(docker.options.flatMap(({ option }) => (option ? [option.name] : [])));
  const first = piecesOf(docker.operands[0]?.value ?? '', labels);
  const around = { command: docker.command?.name ?? '', options, first };
  for (const { option, value } of docker.options) {
    add(value, {
      ...around,
      ...(option && { option: option.name, meaning: option.meaning }),
      ...(option?.choices && { choices: option.choices }),
    });
  }
  docker.operands.forEach(({ value }, operand) => {
    add(value, { ...around, operand });
  });
}

function markedText(template: Template, labels: readonly string[]): string {
  return template.segments
    .map((segment) =>
      segment.type === 'text'
        ? segment.text
        : String.fromCharCode(firstMark + labels.indexOf(segment.label)),
    )
    .join('');
}

function piecesOf(text: string, labels: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const char of text) {
    const label = labels[char.charCodeAt(0) - firstMark];
    const last = pieces.at(-1);
    if (label !== undefined) pieces.push({ type: 'blank', label });
    else if (last?.type === 'text') {
      pieces[pieces.length - 1] = { type: 'text', text: last.text + char };
    } else pieces.push({ type: 'text', text: char });
  }
  return pieces;
}

/** Pieces with what their blanks hold; a blank that holds nothing is empty. */
export function textOfPieces(pieces: readonly Piece[], template: Template, values: Values): string {
  return pieces
    .map((piece) => {
      if (piece.type === 'text') return piece.text;
      const blank = template.placeholders.find(({ label }) => label === piece.label);
      return values[piece.label] ?? blank?.default ?? '';
    })
    .join('');
}
