import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { strings } from '../core/strings/main.ts';

/**
 * The native menu: what each system expects, and no key that a terminal needs.
 *
 * Reload has no shortcut, since Ctrl+R searches a shell's history.
 */
export function setMenu(platform: NodeJS.Platform): void {
  const template: MenuItemConstructorOptions[] = [
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
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
