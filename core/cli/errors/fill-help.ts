import { parseTemplate } from '../../command/template.ts';

/** What a message told, by the names of the groups that found it. */
export type Found = Readonly<Record<string, string>>;

/**
 * Puts what a message told into a command that helps: ` = $port` becomes ` = 3000`.
 *
 * What was not found, or would not do as a default there, leaves the blank open.
 */
export function fillHelp(source: string, found: Found): string {
  return source.replace(/\{\{([^{}]*?) = \$([a-z]+)\}\}/g, (_, blank: string, name: string) => {
    const value = found[name]?.trim() ?? '';
    const filled = `{{${blank} = ${value}}}`;
    return value !== '' && isWhole(filled) ? filled : `{{${blank}}}`;
  });
}

/** Whether the blank with this default is one that the grammar of sheets takes as it stands. */
function isWhole(blank: string): boolean {
  const { template, problems } = parseTemplate(`docker ${blank}`);
  return template?.placeholders.length === 1 && problems.length === 0;
}
