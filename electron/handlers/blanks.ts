import { dialog } from 'electron';
import type { ArgsOf } from '../../core/ipc.ts';
import { ok } from '../../core/result.ts';
import { blankStrings } from '../../core/strings/blanks.ts';
import type { Services } from './services.ts';

/** What blanks are filled from beside the engine: this machine's files and ports, and the past. */
export function handleBlanks({ ipc, window, files, ports, values }: Services): void {
  ipc.handle('files.complete', async (at) => ok(await files.complete(at)));
  ipc.handle('files.check', async (at) => ok(await files.check(at)));
  ipc.handle('files.pick', async (wanted) => {
    const question = questionFor(wanted.kind, await files.resolve(wanted));
    const parent = window();
    if (wanted.save) {
      const { title, buttonLabel, defaultPath } = question;
      const place = { title, buttonLabel, defaultPath };
      const { canceled, filePath } = await (parent
        ? dialog.showSaveDialog(parent, place)
        : dialog.showSaveDialog(place));
      return ok(canceled || !filePath ? null : filePath);
    }
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, question)
      : dialog.showOpenDialog(question));
    return ok(canceled ? null : (filePaths[0] ?? null));
  });
  ipc.handle('ports.check', async (question) => ok(await ports(question)));
  ipc.handle('memory.values', () => ok(values.all()));
  ipc.handle('memory.clear', () => values.clear());
}

/** Only macOS has one dialog for files and folders; elsewhere a path is chosen as a file. */
function questionFor(kind: ArgsOf<'files.pick'>['kind'], defaultPath = '') {
  const both = kind === 'path' && process.platform === 'darwin';
  const properties = [
    ...(kind === 'folder' || both ? (['openDirectory', 'createDirectory'] as const) : []),
    ...(kind !== 'folder' ? (['openFile'] as const) : []),
    'showHiddenFiles' as const,
  ];
  return {
    title: blankStrings.pickTitle[kind],
    buttonLabel: blankStrings.pickButton,
    defaultPath,
    properties,
  };
}
