import { stat } from 'node:fs/promises';

/** Whether a folder is there; a file of that name, or one that may not be looked at, is none. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}
