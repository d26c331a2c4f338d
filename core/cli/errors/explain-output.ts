import { exitCodeStrings } from '../../strings/errors/exit-codes.ts';
import { exitCodeHelps, isExplainedExit } from './exit-codes.ts';
import { type Found, fillHelp } from './fill-help.ts';
import type { ErrorExplanation, ErrorWords } from './model.ts';
import { withoutControls } from './plain-output.ts';
import { type ErrorMessageCode, errorMessageCodes, errorRules, wordsOf } from './rules.ts';

interface Match {
  readonly code: ErrorMessageCode;
  readonly start: number;
  readonly end: number;
  readonly found: Found;
}

/**
 * Finds the error messages in what a command printed, each once, in the order of the text.
 *
 * Colours and other control sequences of a terminal are overlooked; the places count in the text
 * as it was given. Made for the tail of a finished run: 64 KiB take a few milliseconds.
 */
export function explainOutput(text: string): readonly ErrorExplanation[] {
  const { plain, at } = withoutControls(text);
  const small = plain.toLowerCase();
  const matches = errorMessageCodes.flatMap((code) => {
    const match = find(code, plain, small);
    return match ? [match] : [];
  });
  const told = matches.filter((one) => !isToldCloser(one, matches, plain));
  return [...told.map((one) => ({ ...explain(one, plain), ...one })), ...exits(plain)]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, ...rest }) => ({ ...rest, start: at(start), end: at(end - 1) + 1 }));
}

/** What an exit code means; nothing for 0 and for codes that mean nothing by themselves. */
export function errorOfExitCode(code: number): ErrorExplanation | undefined {
  if (!isExplainedExit(code)) return undefined;
  const words: ErrorWords = exitCodeStrings[code];
  return withWords(`exit-${code}`, words, exitCodeHelps[code], `exit code ${code}`, {});
}

/** An error by its code, with the example of its message; nothing for a code that is unknown. */
export function errorOfCode(code: string): ErrorExplanation | undefined {
  const exit = /^exit-(\d{1,3})$/.exec(code)?.[1];
  if (exit !== undefined) return errorOfExitCode(Number(exit));
  const known = errorMessageCodes.find((each) => each === code);
  if (known === undefined) return undefined;
  const { example, helps } = errorRules[known];
  return withWords(known, wordsOf(known), helps, example, {});
}

function find(code: ErrorMessageCode, plain: string, small: string): Match | undefined {
  const { signs, patterns } = errorRules[code];
  if (!signs.some((sign) => small.includes(sign))) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const groups = Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined);
    const end = match.index + match[0].length;
    return { code, start: match.index, end, found: withNames(Object.fromEntries(groups)) };
  }
  return undefined;
}

/** An image as people write it, and its name without its tag, which is what one searches for. */
function withNames(found: Found): Found {
  if (found['image'] === undefined) return found;
  const image = found['image'].replace(/^docker\.io\/(?:library\/)?/, '');
  const name = image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
  return { ...found, image, name };
}

function isToldCloser(one: Match, matches: readonly Match[], plain: string): boolean {
  const closer = errorRules[one.code].unless ?? [];
  const line = lineAround(plain, one);
  return matches.some(
    ({ code, start }) => closer.includes(code) && start >= line.start && start <= line.end,
  );
}

function lineAround(
  plain: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const next = plain.indexOf('\n', end);
  return {
    start: plain.lastIndexOf('\n', Math.max(0, start - 1)) + 1,
    end: next < 0 ? plain.length : next,
  };
}

/** Longer ones are cut: Docker nests what several programs said in one line. */
const longestMessage = 400;

function explain({ code, found, ...at }: Match, plain: string): ErrorExplanation {
  const line = lineAround(plain, at);
  const whole = plain.slice(line.start, line.end).trim();
  const message =
    whole.length > longestMessage
      ? plain.slice(at.start, at.end).trim().slice(0, longestMessage)
      : whole;
  return withWords(code, wordsOf(code), errorRules[code].helps, message, found);
}

function withWords(
  code: string,
  { title, means, causes, helps }: ErrorWords,
  sources: readonly string[],
  message: string,
  found: Found,
): ErrorExplanation {
  const lines = sources.flatMap((source, index) => {
    const name = helps[index];
    return name === undefined ? [] : [{ title: name, source: fillHelp(source, found) }];
  });
  return { code, title, means, causes, helps: lines, message, found };
}

/** Signs of an exit code that were printed: by Compose, by `docker ps`, by a build. */
const exitPattern =
  /\b(?:exited with code|Exited \(|exit code:?|returned a non-zero code:) ?(\d{1,3})\b/g;

type Placed = ErrorExplanation & { readonly start: number; readonly end: number };

function exits(plain: string): readonly Placed[] {
  const seen = new Set<number>();
  const found: Placed[] = [];
  for (const match of plain.matchAll(exitPattern)) {
    const code = Number(match[1]);
    // 1 says nothing that the text around it does not say better.
    if (code === 1 || seen.has(code)) continue;
    seen.add(code);
    const explained = errorOfExitCode(code);
    if (!explained) continue;
    const at = { start: match.index, end: match.index + match[0].length };
    const line = lineAround(plain, at);
    const message = plain.slice(line.start, line.end).trim().slice(0, longestMessage);
    found.push({ ...explained, message, ...at });
  }
  return found;
}
