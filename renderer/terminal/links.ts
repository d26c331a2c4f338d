import { WebLinksAddon } from '@xterm/addon-web-links';
import type { Terminal } from '@xterm/xterm';
import { strings } from '../../core/strings/terminal.ts';
import { api, ask } from '../api.ts';
import { announce } from '../app/announce.ts';
import { address } from './addresses.ts';

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

export function findLinksInText(terminal: Terminal, { activate, hover, leave }: LinkActs): void {
  terminal.loadAddon(new WebLinksAddon(activate, { urlRegex: address, hover, leave }));
}
