import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of our own code. */
export interface SourceFile {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

const folders = ['core', 'electron', 'renderer', 'scripts', 'test'];

/** All our TypeScript and JavaScript. */
export function sourceFiles(root: string): SourceFile[] {
  return folders.flatMap((folder) => filesUnder(root, folder));
}

function filesUnder(root: string, folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesUnder(root, path);
    if (!/\.[cm]?[jt]sx?$/.test(entry.name)) return [];
    return [{ path, text: readFileSync(join(root, path), 'utf8') }];
  });
}
