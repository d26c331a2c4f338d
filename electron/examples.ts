import { cp, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../core/result.ts';
import { strings } from '../core/strings/main.ts';
import { isFolder } from './is-folder.ts';
import { writeWhole } from './write-whole.ts';

/** The example projects that sheets run in, and where the user has their copies. */
export interface Examples {
  /** The copy's folder, if there is one and it is still there. */
  readonly folderOf: (name: string) => Promise<string | undefined>;
  /** Where it is copied to when the user chooses nothing. */
  readonly usualFolder: (name: string) => string;
  /** Copies it, or takes a folder that already holds it; nothing is ever overwritten. */
  readonly copy: (name: string, folder: string) => Promise<Result<string>>;
}

export interface ExampleOptions {
  /** The folder of the examples that ship with the app. */
  readonly shipped: string;
  readonly home: string;
  /** Remembers where the copies are. */
  readonly memory: string;
}

/** A name of a folder among ours: no way out of it can be written so. */
const nameRule = /^[a-z0-9][a-z0-9-]*$/;

const memorySchema = z.record(z.string(), z.string());

/**
 * Copies live under the user's home: the virtual machines that some systems run Docker in can see
 * nothing else of the disk.
 */
export function openExamples(options: ExampleOptions): Examples {
  const usualFolder = (name: string): string => join(options.home, 'runsheet', name);
  return {
    usualFolder,
    folderOf: async (name) => {
      const folder = (await remembered(options.memory))[name];
      return folder !== undefined && (await isFolder(folder)) ? folder : undefined;
    },
    copy: async (name, folder) => {
      const source = join(options.shipped, name);
      if (!nameRule.test(name) || !(await isFolder(source))) {
        return fail('example-unknown', strings.examples.unknown(name));
      }
      try {
        const files = await filesUnder(source);
        if (!(await holds(folder, files))) {
          if (await isTaken(folder)) return fail('folder-taken', strings.examples.taken(folder));
          await cp(source, folder, { recursive: true, force: false });
        }
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return fail('not-saved', strings.examples.notCopied(folder, reason));
      }
      const places = { ...(await remembered(options.memory)), [name]: folder };
      const saved = writeWhole(options.memory, `${JSON.stringify(places, null, 2)}\n`);
      return saved.ok
        ? ok(folder)
        : fail('not-saved', strings.examples.notCopied(folder, saved.error));
    },
  };
}

async function remembered(file: string): Promise<Readonly<Record<string, string>>> {
  try {
    const parsed = memorySchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

async function isTaken(folder: string): Promise<boolean> {
  return readdir(folder).then(
    (entries) => entries.length > 0,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}

async function filesUnder(folder: string, root = folder): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path, root) : [relative(root, path)];
    }),
  );
  return nested.flat();
}

/** An earlier copy, changed by the user or not, is the user's: it is used as it is. */
async function holds(folder: string, files: readonly string[]): Promise<boolean> {
  const there = await Promise.all(
    files.map((file) =>
      stat(join(folder, file)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return there.every(Boolean);
}
