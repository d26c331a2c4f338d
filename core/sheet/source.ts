import type { Problem } from '../result.ts';

/** A range of the file: line from 1, offsets in UTF-16 units. */
export interface Range {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What a node of the Markdown tree says about where it stands. */
export interface Positioned {
  readonly position?:
    | {
        readonly start: { readonly line: number; readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** The text of a sheet's file and the problems found in it so far. */
export class Source {
  readonly text: string;
  readonly file: string;
  readonly #problems: Problem[] = [];
  readonly #lines: readonly number[];

  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
    const lines = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g)) lines.push(match.index + match[0].length);
    this.#lines = lines;
  }

  /** Problems in the order of the text. */
  get problems(): readonly Problem[] {
    return [...this.#problems].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  }

  report(
    severity: Problem['severity'],
    code: string,
    message: string,
    { line, start, end }: Range,
  ): void {
    this.#problems.push({ code, severity, message, file: this.file, line, start, end });
  }

  add(problem: Problem): void {
    this.#problems.push({ ...problem, file: this.file });
  }

  rangeOf(node: Positioned): Range {
    const start = node.position?.start.offset ?? 0;
    return {
      line: node.position?.start.line ?? 1,
      start,
      end: Math.max(start, node.position?.end.offset ?? start),
    };
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.#lines.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** One line of the file, from 1, without its end. */
  lineText(line: number): { readonly text: string; readonly offset: number } {
    const offset = this.#lines[line - 1] ?? this.text.length;
    const end = this.#lines[line] ?? this.text.length;
    return { text: this.text.slice(offset, end).replace(/[\r\n]+$/, ''), offset };
  }
}
