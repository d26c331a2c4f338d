import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** Which of our folders the code in a folder may import from, besides its own. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  electron: ['core'],
  renderer: ['core'],
};

/** Data that any part may read, since it imports nothing. */
const data = /^resources\/.+\.json$/;

/** How long a file may be, in lines. The named ones compose others and hold no logic. */
const longest = 400;
const shorter: Readonly<Record<string, number>> = {
  'electron/main.ts': 120,
  'electron/preload.ts': 80,
};

/** Each word belongs to one file: all messages pass the checks that are made there. */
const onlyIn: Readonly<Record<string, string>> = {
  ipcMain: 'electron/ipc.ts',
  ipcRenderer: 'electron/preload.ts',
};

/** The rules of the house that neither Biome nor TypeScript checks; one sentence for each breach. */
export function houseProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...importProblems(file),
    ...lengthProblems(file),
    ...nameProblems(file),
    ...ownedWordProblems(file),
  ]);
}

function importProblems({ path, text }: SourceFile): string[] {
  const own = topFolder(path);
  const allowed = mayImport[own];
  if (!allowed) return [];
  return importedPaths(text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(path), specifier))
    .filter((target) => !data.test(target))
    .filter((target) => topFolder(target) !== own && !allowed.includes(topFolder(target)))
    .map((target) => `${path}: ${own}/ must not import ${target}.`);
}

function lengthProblems({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - 1;
  const most = shorter[path] ?? longest;
  return lines > most ? [`${path}: ${lines} lines; split it, ${most} are the most.`] : [];
}

function nameProblems({ path }: SourceFile): string[] {
  const name = posix.basename(path);
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.[cm]?[jt]s$/;
  const component = /^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)(\.spec)?\.tsx$/;
  if (kebab.test(name) || component.test(name)) return [];
  return [`${path}: name it in kebab-case, or PascalCase with .tsx for a component.`];
}

function ownedWordProblems({ path, text }: SourceFile): string[] {
  if (!(topFolder(path) in mayImport)) return [];
  return Object.entries(onlyIn)
    .filter(([word, owner]) => path !== owner && importedNames(text).has(word))
    .map(([word, owner]) => `${path}: only ${owner} may import ${word}.`);
}

/** The specifiers of all imports and re-exports, types included. */
export function importedPaths(text: string): string[] {
  const pattern = /\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function importedNames(text: string): Set<string> {
  const clauses = [...text.matchAll(/\bimport\s+(?:type\s+)?\{([^}]*)\}/g)];
  return new Set(clauses.flatMap((clause) => (clause[1] ?? '').match(/\w+/g) ?? []));
}

function topFolder(path: string): string {
  return path.split('/')[0] ?? '';
}
