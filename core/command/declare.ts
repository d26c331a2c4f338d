import type { Problem } from '../result.ts';
import { kindWithArticle, shown, templateStrings as strings } from '../strings/command.ts';
import { lexLine } from './lex.ts';
import type { LexedBlank } from './lex-model.ts';
import type { Placeholder, PlaceholderKind } from './model.ts';
import type { Declaration } from './placeholder.ts';

/**
 * Joins the places of each label into one blank.
 *
 * A place may leave kind and default to another one; two that differ are a problem. `shared` are
 * blanks that other command lines declared before (the steps of a playbook).
 */
export function joinDeclarations(
  blanks: readonly LexedBlank[],
  shared: readonly Placeholder[],
): { readonly placeholders: readonly Placeholder[]; readonly problems: readonly Problem[] } {
  const joined = new Map<string, Declaration>();
  const known = new Map<string, Placeholder>(shared.map((blank) => [blank.label, blank]));
  const problems: Problem[] = [];
  for (const { declaration, start, end } of blanks) {
    const { label } = declaration;
    const before = joined.get(label) ?? known.get(label) ?? { label };
    const message = difference(before, declaration);
    if (message !== undefined) {
      problems.push({ code: 'blank-differs', severity: 'error', message, start, end, label });
    }
    joined.set(label, { ...declaration, ...before });
  }
  return { placeholders: [...joined.values()].map(toPlaceholder), problems };
}

/** The blanks that several command lines share, the first declaration of each label winning. */
export function sharedPlaceholders(sources: readonly string[]): readonly Placeholder[] {
  const blanks = sources.flatMap((source) => lexLine(source).blanks);
  return joinDeclarations(blanks, []).placeholders;
}

function toPlaceholder(declaration: Declaration): Placeholder {
  return { ...declaration, kind: declaration.kind ?? 'text' };
}

function difference(before: Declaration, here: Declaration): string | undefined {
  const first = before.kind;
  const second = here.kind;
  if (first !== undefined && second !== undefined && !sameKind(before, here)) {
    return strings.twoKinds(here.label, kindIn(before, first), kindIn(here, second));
  }
  if (before.default === undefined || here.default === undefined) return undefined;
  if (before.default === here.default) return undefined;
  return strings.twoDefaults(here.label, before.default, here.default);
}

function sameKind(before: Declaration, here: Declaration): boolean {
  return before.kind === here.kind && choicesOf(before) === choicesOf(here);
}

function choicesOf(declaration: Declaration): string {
  return (declaration.choices ?? []).join('|');
}

function kindIn(declaration: Declaration, kind: PlaceholderKind): string {
  const article = kindWithArticle(kind);
  return kind === 'choice' ? `${article} of ${shown(choicesOf(declaration))}` : article;
}
