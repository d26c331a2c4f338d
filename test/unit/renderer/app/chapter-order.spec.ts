import { describe, expect, it } from 'vitest';
import type { Sheet, SheetCategory } from '../../../../core/sheet/model.ts';
import { inOrder } from '../../../../renderer/app/chapter-order.ts';

function sheet(id: string, category: SheetCategory, order: number): Sheet {
  return { id, title: id, summary: '', category, order, keywords: [], blocks: [], commands: [] };
}

describe('the order of chapters', () => {
  it('goes by category, then by their own order, then by title', () => {
    const sheets = [
      sheet('ship', 'Ship', 1),
      sheet('b', 'Learn', 2),
      sheet('a', 'Learn', 2),
      sheet('first', 'Learn', 1),
    ];
    expect(inOrder(sheets).map(({ id }) => id)).toEqual(['first', 'a', 'b', 'ship']);
  });
});
