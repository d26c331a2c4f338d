/**
 * Replaces a part of what stands in a text field, as typing it would.
 *
 * Only so does the field’s own undo take it back. The field has the focus afterwards, with what was
 * written selected.
 */
export function replaceInField(
  field: HTMLTextAreaElement,
  start: number,
  end: number,
  text: string,
): void {
  field.focus();
  field.setSelectionRange(start, end);
  // Deprecated in name only: nothing else writes into the field’s history of changes.
  const written = document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (!written) {
    field.setRangeText(text, start, end, 'select');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.setSelectionRange(start, start + text.length);
}
