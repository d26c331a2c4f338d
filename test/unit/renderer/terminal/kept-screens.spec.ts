import { describe, expect, it } from 'vitest';
import { leastShown } from '../../../../renderer/terminal/kept-screens.ts';

const over = (id: string) => ({ id, droppable: true });
const live = (id: string) => ({ id, droppable: false });

describe('the terminals a window keeps', () => {
  it('are all, while there are few', () => {
    expect(leastShown([over('a'), over('b')], 3)).toEqual([]);
  });

  it('are those shown last, once there are many', () => {
    expect(leastShown([over('a'), over('b'), over('c')], 3)).toEqual(['a']);
    expect(leastShown([over('a'), over('b'), over('c'), over('d')], 3)).toEqual(['a', 'b']);
  });

  it('are those of live runs and of views in any case', () => {
    expect(leastShown([live('a'), over('b'), live('c')], 3)).toEqual(['b']);
    expect(leastShown([live('a'), live('b'), live('c')], 3)).toEqual([]);
  });
});
