import { type Sheet, sheetCategories } from '../../core/sheet/model.ts';

/** Sheets in the order of the list on the left. */
export function inOrder(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheetCategories.flatMap((category) =>
    sheets
      .filter((sheet) => sheet.category === category)
      .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title)),
  );
}
