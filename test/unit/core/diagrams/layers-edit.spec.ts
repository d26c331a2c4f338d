import { describe, expect, it } from 'vitest';
import { firstLayers, type LayersState } from '../../../../core/diagrams/layers.ts';
import {
  absentKinds,
  addLine,
  changeLine,
  moveLine,
  removeLine,
} from '../../../../core/diagrams/layers-edit.ts';

const first = firstLayers();

function kinds({ lines }: LayersState): readonly string[] {
  return lines.map(({ kind }) => kind);
}

describe('addLine', () => {
  it('puts a line below the one that is chosen', () => {
    expect(kinds(addLine(first, 'env', 'workdir')).slice(0, 4)).toEqual([
      'from',
      'workdir',
      'env',
      'copy-package',
    ]);
  });

  it('puts it at the end when the chosen one is not in the file', () => {
    expect(kinds(addLine(first, 'env', 'user')).at(-1)).toBe('env');
  });

  it('adds no line twice', () => {
    expect(addLine(first, 'cmd', 'from')).toBe(first);
  });
});

describe('removeLine', () => {
  it('takes a line out, and offers it again', () => {
    const state = removeLine(first, 'run');
    expect(kinds(state)).not.toContain('run');
    expect(absentKinds(state)).toEqual(['run', 'env', 'user', 'expose']);
  });

  it('leaves FROM', () => {
    expect(removeLine(first, 'from')).toBe(first);
  });
});

describe('moveLine', () => {
  it('moves a line up and down', () => {
    expect(kinds(moveLine(first, 'copy-source', 2))).toEqual([
      'from',
      'workdir',
      'copy-source',
      'copy-package',
      'run',
      'cmd',
    ]);
    expect(kinds(moveLine(first, 'workdir', 5)).at(-1)).toBe('workdir');
  });

  it('keeps FROM first', () => {
    expect(kinds(moveLine(first, 'workdir', 0))).toEqual(kinds(first));
    expect(moveLine(first, 'from', 3)).toBe(first);
    expect(kinds(moveLine(first, 'cmd', 0))[0]).toBe('from');
  });

  it('ends at the last line, and knows only lines of the file', () => {
    expect(kinds(moveLine(first, 'workdir', 99)).at(-1)).toBe('workdir');
    expect(moveLine(first, 'cmd', 99)).toBe(first);
    expect(moveLine(first, 'user', 2)).toBe(first);
  });
});

describe('changeLine', () => {
  it('changes a file for the copies and the text for the others', () => {
    expect(changeLine(first, 'copy-source').context).toEqual({ packages: 1, source: 3 });
    expect(changeLine(first, 'copy-package').context).toEqual({ packages: 2, source: 2 });
    expect(changeLine(first, 'run').lines[3]).toEqual({ kind: 'run', version: 1 });
    expect(changeLine(changeLine(first, 'run'), 'run').lines).toEqual(first.lines);
  });
});
