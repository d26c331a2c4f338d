import { WebLinksAddon } from '@xterm/addon-web-links';
import type { Terminal } from '@xterm/xterm';
import { strings } from '../../core/strings/terminal.ts';
import { api, ask } from '../api.ts';
import { announce } from '../app/announce.ts';

/** Asks main to open an address; main shows it and asks, whoever printed it. */
export async function openLink(url: string): Promise<void> {
  const answer = await ask(api().terminal.openLink({ url }));
  if (!answer.ok && answer.error.code !== 'not-confirmed') announce(answer.error.message);
}

/** What happens at a link, by the mouse: where it leads is shown, a click asks. */
export interface LinkActs {
  readonly activate: (event: MouseEvent, url: string) => void;
  readonly hover: (event: MouseEvent, url: string) => void;
  readonly leave: () => void;
}

export function linkActs(holder: HTMLElement, isSelecting: () => boolean): LinkActs {
  return {
    // Dragging over an address selects it.
    activate: (_event, url) => {
      if (!isSelecting()) void openLink(url);
    },
    hover: (_event, url) => {
      holder.title = strings.terminal.link(url);
    },
    leave: () => holder.removeAttribute('title'),
  };
}

/** An address as people read it: not the full stop after it, not the bracket around it. */
const address = /https?:\/\/[^\s"'!*(){}|\\^<>`]*[^\s"':,.!?{}|\\^~[\]`()<>]/;

export function findLinksInText(terminal: Terminal, { activate, hover, leave }: LinkActs): void {
  terminal.loadAddon(new WebLinksAddon(activate, { urlRegex: address, hover, leave }));
}

/** So many lines from the end are looked through for the list of addresses. */
const linesLookedAt = 2000;

/** So many addresses are listed, the last printed first. */
const mostListed = 30;

/** The addresses that were printed last, for whoever uses no mouse. */
export function listLinks(terminal: Terminal): readonly string[] {
  const { active } = terminal.buffer;
  const found = new Set<string>();
  let rest = '';
  for (let at = active.length - 1; at >= Math.max(0, active.length - linesLookedAt); at -= 1) {
    const line = active.getLine(at);
    const text = `${line?.translateToString(!rest) ?? ''}${rest}`;
    // What the window's edge broke in two is one line again.
    if (line?.isWrapped) {
      rest = text;
      continue;
    }
    rest = '';
    const inLine = [...text.matchAll(new RegExp(address, 'g'))].map(([url]) => url);
    for (const url of inLine.reverse()) if (found.size < mostListed) found.add(url);
  }
  return [...found];
}
