import type { ReactElement } from 'react';
import { terminalUiStrings } from '../../core/strings/terminal-ui.ts';
import { useStore } from '../store.ts';
import { type MenuEntry, PopupMenu } from '../ui/PopupMenu.tsx';
import { isMac } from './keys.ts';
import type { SessionScreen } from './screen.ts';
import { patchUi } from './ui-state.ts';

/** Everything that can be done with a terminal, with the keys that do the same. */
export function TerminalMenu({ screen }: { readonly screen: SessionScreen }): ReactElement | null {
  const at = useStore(screen.ui, (now) => now.menu);
  if (at === undefined) return null;
  const leave = (): void => patchUi(screen.ui, { menu: undefined });
  return (
    <PopupMenu
      label={terminalUiStrings.menu.label}
      at={at}
      entries={entriesOf(screen)}
      onLeave={leave}
      onClose={leave}
    />
  );
}

function entriesOf({ actions, ended }: SessionScreen): readonly MenuEntry[] {
  const strings = terminalUiStrings.menu;
  const keys = (letter: string): string => (isMac ? `⌘${letter}` : `Ctrl Shift ${letter}`);
  return [
    {
      id: 'copy',
      label: strings.copy,
      keys: keys('C'),
      disabled: !actions.hasSelection(),
      act: actions.copy,
    },
    {
      id: 'paste',
      label: strings.paste,
      keys: keys('V'),
      disabled: ended(),
      act: actions.paste,
    },
    { id: 'all', label: strings.selectAll, keys: keys('A'), act: actions.selectAll },
    {
      id: 'find',
      label: strings.find,
      keys: isMac ? '⌘F' : 'Ctrl F',
      apart: true,
      act: actions.find,
    },
    { id: 'links', label: strings.links, act: actions.showLinks },
    {
      id: 'clear',
      label: strings.clear,
      keys: isMac ? '⇧⌘K' : 'Ctrl Shift K',
      act: actions.clear,
    },
    { id: 'save', label: strings.save, apart: true, act: actions.save },
    { id: 'own', label: strings.own, about: strings.ownAbout, act: actions.openOwn },
  ];
}
