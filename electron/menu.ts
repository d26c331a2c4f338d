import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuChoice } from '../core/ipc.ts';
import { strings } from '../core/strings/main.ts';
import type { Gestures } from './gesture.ts';

export interface MenuOptions {
  readonly gestures: Gestures;
  readonly onChoice: (choice: MenuChoice) => void;
}

/**
 * The native menu: what each system expects, and no key that a terminal needs.
 *
 * Reload has no shortcut, since Ctrl+R searches a shell's history.
 */
export function setMenu(platform: NodeJS.Platform, options: MenuOptions): void {
  // A choice in the native menu is the user's own act, though no page ever sees it.
  const choose = (choice: MenuChoice) => (): void => {
    options.gestures.note();
    options.onChoice(choice);
  };
  const settings = {
    label: strings.menu.settings,
    accelerator: 'CmdOrCtrl+,',
    click: choose('settings'),
  };
  const template: MenuItemConstructorOptions[] = [
    ...(platform === 'darwin' ? [appMenu(settings)] : []),
    {
      label: strings.menu.file,
      submenu: [
        { label: strings.menu.shell, click: choose('shell') },
        ...(platform === 'darwin'
          ? [{ type: 'separator' as const }, { role: 'close' as const }]
          : [{ type: 'separator' as const }, settings]),
      ],
    },
    {
      label: strings.menu.edit,
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: strings.menu.view,
      submenu: [
        {
          label: strings.menu.reload,
          click: () => BrowserWindow.getFocusedWindow()?.webContents.reload(),
        },
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    ...(platform === 'darwin' ? [{ role: 'windowMenu' as const }] : []),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** What macOS expects below the app's own name, with the settings where everyone looks for them. */
function appMenu(settings: MenuItemConstructorOptions): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      { type: 'separator' },
      settings,
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  };
}
