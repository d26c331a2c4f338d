/** The kinds of tests, in the order in which they run: the quick ones first. */
export const kinds = ['unit', 'engine', 'e2e'] as const;
export type Kind = (typeof kinds)[number];

/** What a call of `npm test` asks for. */
export interface Selection {
  readonly kinds: readonly Kind[];
  /** For the test tool; only with a single kind, as the tools differ. */
  readonly toolArguments: readonly string[];
  /** A whole run also checks the sources' form and types. */
  readonly whole: boolean;
}

/**
 * Reads `npm test -- [unit|engine|e2e …] [arguments for the test tool …]`.
 *
 * @returns a sentence when it makes no sense
 */
export function readSelection(args: readonly string[]): Selection | string {
  const end = args.findIndex((arg) => !isKind(arg));
  const named = (end === -1 ? args : args.slice(0, end)).filter(isKind);
  const toolArguments = end === -1 ? [] : args.slice(end);
  if (toolArguments.length > 0 && named.length !== 1) {
    const kindList = kinds.join(', ');
    return `"${toolArguments[0]}" can go to one test tool only: name one of ${kindList} before it.`;
  }
  const whole = named.length === 0;
  return {
    kinds: whole ? kinds : kinds.filter((kind) => named.includes(kind)),
    toolArguments,
    whole,
  };
}

function isKind(text: string): text is Kind {
  return kinds.some((kind) => kind === text);
}
