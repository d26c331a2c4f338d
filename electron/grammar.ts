import { readFile } from 'node:fs/promises';
import type { Grammar } from '../core/cli/grammar.ts';
import { loadGrammar } from '../core/cli/load-grammar.ts';

/** The grammar of the docker CLI, read when it is asked for first. */
export function openGrammar(file: string): () => Promise<Grammar> {
  let reading: Promise<Grammar> | undefined;
  return () => {
    reading ??= read(file);
    return reading;
  };
}

async function read(file: string): Promise<Grammar> {
  const loaded = loadGrammar(await readFile(file, 'utf8'));
  // The file is part of the app: without it the app is broken, not its data.
  if (!loaded.ok) throw new Error(loaded.error.message);
  return loaded.value;
}
