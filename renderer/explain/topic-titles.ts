import { explainedTopics } from '../../core/cli/explained.ts';

const titles: ReadonlyMap<string, string> = new Map(
  explainedTopics().map(({ code, title }) => [code, title]),
);

/** The title of the help page of a mistake or error; nothing for a code that has none. */
export function titleOfTopic(code: string): string | undefined {
  return titles.get(code);
}
