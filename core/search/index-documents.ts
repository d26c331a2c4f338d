import type { Grammar } from '../cli/grammar.ts';
import type { Sheet } from '../sheet/model.ts';
import { grammarDocuments } from './grammar-documents.ts';
import { type Explained, explainedDocuments } from './live-documents.ts';
import type { SearchDocument } from './model.ts';
import { sheetDocuments } from './sheet-documents.ts';

/** All that is known before the app runs; of two documents with one target the first stays. */
export function indexDocuments(
  sheets: readonly Sheet[],
  grammar: Grammar,
  explained: readonly Explained[] = [],
): readonly SearchDocument[] {
  return [
    ...sheets.flatMap(sheetDocuments),
    ...grammarDocuments(grammar),
    ...explainedDocuments(explained),
  ];
}
