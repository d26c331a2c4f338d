import { mistakeTopics } from '../../core/strings/cli-topics.ts';

const titles: Readonly<Record<string, { readonly title: string } | undefined>> = mistakeTopics;

/** The title of a mistake’s help page; nothing for a code that has none. */
export function titleOfMistake(code: string): string | undefined {
  return Object.hasOwn(titles, code) ? titles[code]?.title : undefined;
}
