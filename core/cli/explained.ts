import { mistakeTopics } from '../strings/cli-topics.ts';
import { exitCodeStrings } from '../strings/errors/exit-codes.ts';
import { explainOutput } from './errors/explain-output.ts';
import type { ErrorWords } from './errors/model.ts';
import { errorMessageCodes, errorRules, wordsOf } from './errors/rules.ts';
import { type LineProblemCode, lineProblemCodes } from './line/problem.ts';

/** A mistake or an error that can be looked up, as search has it. */
export interface ExplainedTopic {
  readonly kind: 'mistake' | 'error';
  readonly code: string;
  readonly title: string;
  /** What it means and where it comes from; of an error also the message. */
  readonly text: string;
}

/** Every mistake and error that the app can explain, for search and for `#/~help/<code>`. */
export function explainedTopics(): readonly ExplainedTopic[] {
  return [
    ...lineProblemCodes.filter(isMistake).map((code): ExplainedTopic => {
      const { title, text } = mistakeTopics[code];
      return { kind: 'mistake', code, title, text };
    }),
    ...errorMessageCodes.map((code) => errorTopic(code, wordsOf(code), errorRules[code].example)),
    ...Object.entries<ErrorWords>(exitCodeStrings).map(([code, words]) =>
      errorTopic(`exit-${code}`, words, `exit code ${code}`),
    ),
  ];
}

/** All but those that are no mistake of a line: nobody looks for an empty one. */
function isMistake(code: LineProblemCode): boolean {
  return code !== 'empty-line' && code !== 'no-docker';
}

function errorTopic(code: string, { title, means }: ErrorWords, example: string): ExplainedTopic {
  return { kind: 'error', code, title, text: `${example.split('\n')[0]} ${means}` };
}

/** Of a long message the words that it is known by, which are those that people type. */
export function tellingPart(message: string): string {
  const [found] = explainOutput(message);
  const part = found === undefined ? message : message.slice(found.start, found.end);
  return part.split('\n')[0] ?? part;
}
