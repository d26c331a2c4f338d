import type { SearchIndex } from '../../../../core/search/search-index.ts';
import { searchIndexOf } from '../../../../scripts/build/search-index.ts';
import { bundledSheets, loadSheets } from '../../../../scripts/cli/load-sheets.ts';
import { root } from '../../../../scripts/setup/paths.mjs';

/** The index that ships: all sheets, the whole grammar. */
export async function wholeIndex(): Promise<SearchIndex> {
  const { sheets } = await loadSheets(bundledSheets);
  return searchIndexOf(root, sheets);
}
