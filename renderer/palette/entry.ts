import type { Mark, SearchKind } from '../../core/search/model.ts';

/** One line of the list under the search field. */
export interface Entry {
  /** Unique in the list; see `SearchDocument.target`, and `explain:` for a text to explain. */
  readonly target: string;
  readonly kind: SearchKind | 'explain';
  readonly title: string;
  readonly detail?: string;
  readonly place?: string;
  readonly marks: readonly Mark[];
  readonly detailMarks: readonly Mark[];
  /** Set where the list is in parts, as it is before anything was typed. */
  readonly group?: 'recent' | 'actions';
}
