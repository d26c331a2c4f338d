import { describe, expect, it } from 'vitest';
import type { Removal } from '../../../../core/plan/model.ts';
import { countsByKind, withRemovals } from '../../../../core/removal/danger.ts';
import { firstRows, groupRemovals } from '../../../../core/removal/groups.ts';
import { verbOf } from '../../../../core/removal/verb.ts';
import { removeDialogStrings } from '../../../../core/strings/remove-dialog.ts';
import { shellSteps, steps } from './scene.ts';

const removals: readonly Removal[] = [
  { kind: 'image', name: 'redis', detail: '', size: 100 },
  { kind: 'volume', name: 'a'.repeat(64), detail: '', size: 5 },
  { kind: 'volume', name: 'data-10', detail: '' },
  { kind: 'volume', name: 'data-2', detail: '' },
  { kind: 'container', name: 'web', detail: '', size: 0 },
  { kind: 'container', name: 'busy', detail: '', refused: true },
  { kind: 'container', name: 'own', detail: '', atEnd: true },
];

describe('groupRemovals', () => {
  const groups = groupRemovals(removals);

  it('groups by kind, sorted as a person does, with what stays and what the run makes apart', () => {
    const names = groups.going.map(({ kind, removals: rows }) => [
      kind,
      rows.map(({ name }) => name),
    ]);
    expect(names).toEqual([
      ['container', ['web']],
      ['volume', ['data-2', 'data-10', 'a'.repeat(64)]],
      ['image', ['redis']],
    ]);
    expect(groups.stays.map(({ name }) => name)).toEqual(['busy']);
    expect(groups.atEnd.map(({ name }) => name)).toEqual(['own']);
    expect(groups.count).toBe(5);
  });

  it('adds up the sizes that are known, at most where images are among them', () => {
    expect(groups).toMatchObject({ size: 105, sizeIsMost: true });
    expect(groupRemovals(removals.slice(1, 2))).toMatchObject({ size: 5, sizeIsMost: false });
    expect(groupRemovals(removals.slice(4, 5))).not.toHaveProperty('size');
  });

  it('hands out the first rows across groups', () => {
    const rows = firstRows(groups.going, 2).map(({ removals: some }) => some.length);
    expect(rows).toEqual([1, 1]);
  });
});

describe('the danger of a list', () => {
  const changes = { level: 'changes', reasons: ['stops web'] } as const;

  it('is what goes, whatever the words say', () => {
    expect(withRemovals(changes, removals)).toEqual({
      level: 'removes',
      reasons: ['removes 1 container, 3 volumes, 1 image'],
    });
    expect(withRemovals(changes, [], true).level).toBe('removes');
  });

  it('is that of the words when nothing that is there now goes', () => {
    expect(withRemovals(changes, removals.slice(5))).toEqual(changes);
    const removes = { level: 'removes', reasons: ['x'] } as const;
    expect(withRemovals(removes, [])).toEqual(removes);
  });

  it('counts in words', () => {
    const counts = countsByKind(removals.slice(1, 5));
    expect(removeDialogStrings.title('Remove', counts, undefined)).toBe(
      'Remove 1 container and 3 volumes?',
    );
    expect(removeDialogStrings.title('Prune', countsByKind(removals.slice(0, 5)), undefined)).toBe(
      'Prune 1 container, 3 volumes and 1 image?',
    );
  });
});

describe('verbOf', () => {
  it.each([
    ['docker rm a', 'Remove'],
    ['docker system prune', 'Prune'],
    ['docker stop a', 'Stop'],
    ['docker kill a', 'Kill'],
    ['docker compose up', 'Recreate'],
    ['docker compose down', 'Remove'],
    ['docker swarm leave -f', 'Leave'],
    ['docker run --rm redis', undefined],
  ])('%s: %s', (line, verb) => {
    expect(verbOf(steps(line))).toBe(verb);
  });

  it('is the general one when a line does several things', () => {
    const line = shellSteps('docker stop a && docker system prune -f').map(({ step }) => step);
    expect(verbOf(line)).toBe('Remove');
  });
});
