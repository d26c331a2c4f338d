/** A text as a source in the grammar of sheets that has no blanks: what is written stands there. */
export function literalSource(text: string): string {
  return text.replaceAll('{{', '\\{{');
}
