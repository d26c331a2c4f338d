/**
 * Copies commands whole; the answer stops that.
 *
 * What stands in an input is no part of a selection, so a command that was dragged over would lose
 * its blanks. Each line that a selection touches goes to the clipboard as the line it is, with the
 * text around it. With nothing selected, the line that has the focus is copied. (Chrome raises the
 * event of such a copy on the body, hence the whole document.)
 */
export function listenToCopies(): () => void {
  document.addEventListener('copy', onCopy);
  return () => document.removeEventListener('copy', onCopy);
}

function onCopy(event: ClipboardEvent): void {
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) {
    return;
  }
  const selection = document.getSelection();
  const text =
    selection === null || selection.isCollapsed
      ? focusedLine(document.activeElement)
      : selectedText(selection.getRangeAt(0));
  if (text !== undefined && event.clipboardData !== null) {
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
  }
}

function focusedLine(focused: Element | null): string | undefined {
  return focused instanceof HTMLElement ? focused.dataset['preview'] : undefined;
}

/** The text of a selection that touches a command; the browser copies all others by itself. */
function selectedText(range: Range): string | undefined {
  const { commonAncestorContainer: around } = range;
  const element = around instanceof Element ? around : around.parentElement;
  const root = element?.closest('[data-preview]') ?? element;
  if (root === null || !(isLine(root) || root.querySelector('[data-preview]'))) {
    return undefined;
  }
  const lines: string[] = [''];
  write(root, range, lines);
  return lines
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

function isLine(element: Element): boolean {
  return element.hasAttribute('data-preview');
}

/** Writes what of a node is selected; a block begins a new line and ends it. */
function write(node: Node, range: Range, lines: string[]): void {
  if (!range.intersectsNode(node)) {
    return;
  }
  if (node instanceof Text) {
    lines.push((lines.pop() ?? '') + selectedPart(node, range));
    return;
  }
  if (!(node instanceof HTMLElement) || node.matches('button, .unseen, [hidden]')) {
    return;
  }
  const whole = node.dataset['preview'] ?? node.dataset['effect'];
  if (whole !== undefined) {
    lines.push(whole, '');
    return;
  }
  const isBlock = !getComputedStyle(node).display.startsWith('inline');
  if (isBlock) {
    lines.push('');
  }
  for (const child of node.childNodes) {
    write(child, range, lines);
  }
  if (isBlock) {
    lines.push('');
  }
}

function selectedPart(node: Text, range: Range): string {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.data.length;
  const text = node.data.slice(from, to);
  return node.parentElement?.closest('pre') ? text : text.replace(/\s+/g, ' ');
}
