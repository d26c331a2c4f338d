import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainedTopics } from '../../core/cli/explained.ts';
import { loadGrammar } from '../../core/cli/load-grammar.ts';
import type { SheetList } from '../../core/ipc.ts';
import { indexDocuments } from '../../core/search/index-documents.ts';
import { createSearchIndex, type SearchIndex } from '../../core/search/search-index.ts';
import type { Sheet } from '../../core/sheet/model.ts';

/** Bytes; the index is read at the first search and must not be felt. */
const largestIndex = 1_500_000;

/** Makes the index in memory from sheets and the shipped grammar. */
export async function searchIndexOf(root: string, sheets: readonly Sheet[]): Promise<SearchIndex> {
  const grammar = loadGrammar(await readFile(join(root, 'resources/cli/grammar.json'), 'utf8'));
  if (!grammar.ok) throw new Error(grammar.error.message);
  return createSearchIndex(indexDocuments(sheets, grammar.value, explainedTopics()));
}

/**
 * Writes `out/search.json` from `out/sheets.json`, so that the app only has to read it.
 *
 * To be called after the sheets were built. An index that grew too large ends the build.
 */
export async function buildSearchIndex(root: string): Promise<void> {
  const list: SheetList = JSON.parse(await readFile(join(root, 'out/sheets.json'), 'utf8'));
  const saved = (await searchIndexOf(root, list.sheets)).save();
  const bytes = Buffer.byteLength(saved);
  if (bytes > largestIndex) {
    throw new Error(`The search index has ${bytes} bytes, more than ${largestIndex}: index less.`);
  }
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(join(root, 'out/search.json'), saved);
}
