import { describe, expect, it } from 'vitest';
import { dangerLevels } from '../../../../core/command/model.ts';
import { needsConfirmation } from '../../../../core/plan/needs-confirmation.ts';

describe('a plan', () => {
  it('waits for a word from the level on that was chosen', () => {
    const asked = (from: 'removes' | 'exposes' | 'changes') =>
      dangerLevels.filter((danger) => needsConfirmation(danger, from));
    expect(asked('removes')).toEqual(['removes']);
    expect(asked('exposes')).toEqual(['exposes', 'removes']);
    expect(asked('changes')).toEqual(['changes', 'exposes', 'removes']);
  });
});
