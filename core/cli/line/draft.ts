import type { Span, TokenRole } from './model.ts';

/** A token before its text was cut out of the line. */
export type Draft = Span & { readonly role: TokenRole; readonly explains: string };

export function draft(span: Span, role: TokenRole, explains: string): Draft {
  return { start: span.start, end: span.end, role, explains };
}
