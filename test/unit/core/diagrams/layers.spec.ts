import { describe, expect, it } from 'vitest';
import { type LineKind, textOf } from '../../../../core/diagrams/dockerfile-lines.ts';
import {
  build,
  firstLayers,
  type LayersState,
  planBuild,
  startProblem,
} from '../../../../core/diagrams/layers.ts';
import {
  addLine,
  changeLine,
  moveLine,
  removeLine,
} from '../../../../core/diagrams/layers-edit.ts';

const built = build(firstLayers());

function results(state: LayersState, useCache = true): Readonly<Record<string, string>> {
  return Object.fromEntries(
    planBuild(state, useCache).map(({ line, result }) => [line.kind, result]),
  );
}

/** The steps that are not taken from the cache, in the order of the file. */
function again(state: LayersState, useCache = true): readonly string[] {
  return planBuild(state, useCache).flatMap(({ line, result }) =>
    result === 'again' ? [line.kind] : [],
  );
}

describe('planBuild', () => {
  it('begins with a changed source: four lines cached, the copy again, the command a setting', () => {
    expect(results(firstLayers())).toEqual({
      from: 'cached',
      workdir: 'cached',
      'copy-package': 'cached',
      run: 'cached',
      'copy-source': 'again',
      cmd: 'setting',
    });
  });

  it('takes everything from the cache when nothing changed', () => {
    expect(again(built)).toEqual([]);
  });

  it('makes everything on the first build', () => {
    expect(again({ ...built, cache: [] })).toEqual([
      'from',
      'workdir',
      'copy-package',
      'run',
      'copy-source',
    ]);
  });

  const changes: readonly (readonly [LineKind, readonly string[]])[] = [
    ['from', ['from', 'workdir', 'copy-package', 'run', 'copy-source']],
    ['workdir', ['workdir', 'copy-package', 'run', 'copy-source']],
    ['copy-package', ['copy-package', 'run', 'copy-source']],
    ['run', ['run', 'copy-source']],
    ['copy-source', ['copy-source']],
    ['cmd', []],
  ];
  it.each(changes)('makes %s and what follows it again after a change in it', (kind, expected) => {
    expect(again(changeLine(built, kind))).toEqual(expected);
  });

  it('tells what changed itself from what only stands on it', () => {
    const changed = (state: LayersState): readonly string[] =>
      planBuild(state).flatMap((step) =>
        step.changed && step.result === 'again' ? [step.line.kind] : [],
      );
    expect(changed(changeLine(built, 'copy-package'))).toEqual(['copy-package', 'copy-source']);
    expect(changed(changeLine(built, 'workdir'))).toEqual(['workdir']);
    expect(changed(addLine(built, 'env', 'workdir'))).toEqual([]);
    expect(changed(moveLine(built, 'copy-source', 2))).toEqual([]);
    expect(changed(build(changeLine(built, 'workdir')))).toEqual([]);
  });

  it('makes RUN again when a variable above it appears or changes, and the copy above not', () => {
    const added = addLine(built, 'env', 'copy-package');
    expect(again(added)).toEqual(['run', 'copy-source']);
    expect(again(changeLine(build(added), 'env'))).toEqual(['run', 'copy-source']);
    expect(again(addLine(built, 'env', 'from'))).toEqual(['run', 'copy-source']);
  });

  it('makes nothing again for a variable below the last RUN', () => {
    expect(again(addLine(built, 'env', 'run'))).toEqual([]);
    expect(again(addLine(built, 'env', 'copy-source'))).toEqual([]);
  });

  it('makes everything below again when the user changes above WORKDIR, whose folder is theirs', () => {
    const added = addLine(built, 'user', 'from');
    expect(again(added)).toEqual(['workdir', 'copy-package', 'run', 'copy-source']);
    expect(again(changeLine(build(added), 'user'))).toEqual([
      'workdir',
      'copy-package',
      'run',
      'copy-source',
    ]);
  });

  it('makes no copy again for a user below the last RUN', () => {
    expect(again(addLine(built, 'user', 'run'))).toEqual([]);
  });

  it('counts EXPOSE as a setting wherever it stands', () => {
    const added = addLine(built, 'expose', 'from');
    expect(again(added)).toEqual([]);
    expect(results(added)['expose']).toBe('setting');
    expect(again(changeLine(added, 'expose'))).toEqual([]);
    expect(again(moveLine(added, 'cmd', 1))).toEqual([]);
  });

  it('finds the old results of a line that is changed back, and not those of a file', () => {
    const there = changeLine(built, 'run');
    expect(again(changeLine(there, 'run'))).toEqual([]);
    expect(again(changeLine(build(there), 'run'))).toEqual([]);
    expect(again(changeLine(changeLine(built, 'copy-source'), 'copy-source'))).toEqual([
      'copy-source',
    ]);
  });

  it('installs again at each change of the source when all is copied before', () => {
    const early = build(moveLine(built, 'copy-source', 2));
    expect(again(early)).toEqual([]);
    expect(again(changeLine(early, 'copy-source'))).toEqual(['copy-source', 'copy-package', 'run']);
  });

  it('uses no results without the cache, but the base image that is here', () => {
    expect(again(built, false)).toEqual(['workdir', 'copy-package', 'run', 'copy-source']);
    expect(again({ ...built, cache: [] }, false)).toContain('from');
  });
});

describe('a build that fails', () => {
  it('ends at an installation without the list of packages', () => {
    const state = moveLine(built, 'run', 2);
    expect(results(state)).toEqual({
      from: 'cached',
      workdir: 'cached',
      run: 'failed',
      'copy-package': 'not-reached',
      'copy-source': 'not-reached',
      cmd: 'not-reached',
    });
    expect(planBuild(state)[2]).toMatchObject({ failure: 'no-package-list' });
  });

  it('finds the list in what COPY . . brought', () => {
    const state = removeLine(moveLine(built, 'copy-source', 2), 'copy-package');
    expect(again(state)).toEqual(['copy-source', 'run']);
  });

  it('ends at an installation in another folder than that of the list', () => {
    expect(results(moveLine(built, 'workdir', 2))['run']).toBe('failed');
    expect(results(removeLine(built, 'workdir'))['run']).toBe('again');
  });

  it('ends where the user may not write: below WORKDIR it is root’s folder, above it their own', () => {
    const below = planBuild(addLine(built, 'user', 'workdir'));
    expect(below.find(({ line }) => line.kind === 'run')).toMatchObject({
      result: 'failed',
      failure: 'not-allowed',
    });
    expect(results(addLine(built, 'user', 'from'))['run']).toBe('again');
    expect(results(removeLine(addLine(built, 'user', 'from'), 'workdir'))['run']).toBe('failed');
  });

  it('keeps what it made until then', () => {
    const changed = moveLine(changeLine(built, 'workdir'), 'run', 2);
    expect(results(changed)['workdir']).toBe('again');
    expect(results(build(changed))['workdir']).toBe('cached');
    expect(results(build(changed))['run']).toBe('failed');
  });
});

describe('startProblem', () => {
  it('has none for the typical file, nor for one without WORKDIR', () => {
    expect(startProblem(built)).toBeUndefined();
    expect(startProblem(removeLine(built, 'workdir'))).toBeUndefined();
  });

  it('names what a container would miss', () => {
    expect(startProblem(removeLine(built, 'copy-source'))).toBe('no-source');
    expect(startProblem(moveLine(built, 'workdir', 4))).toBe('no-source');
    expect(startProblem(removeLine(built, 'run'))).toBe('no-packages');
    expect(startProblem(removeLine(built, 'cmd'))).toBe('no-command');
  });

  it('finds packages that were installed in the root folder', () => {
    const below = moveLine(built, 'workdir', 3);
    expect(below.lines.map(({ kind }) => kind)).toEqual([
      'from',
      'copy-package',
      'run',
      'workdir',
      'copy-source',
      'cmd',
    ]);
    expect(startProblem(below)).toBeUndefined();
  });
});

describe('textOf', () => {
  it('installs from a list that a copy before brings, with the lock file that npm ci wants', () => {
    const texts = built.lines.map(textOf);
    expect(texts).toContain('COPY package*.json ./');
    expect(texts.indexOf('COPY package*.json ./')).toBeLessThan(texts.indexOf('RUN npm ci'));
  });
});
