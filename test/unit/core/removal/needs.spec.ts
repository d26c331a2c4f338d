import { describe, expect, it } from 'vitest';
import { madeAtEdge, withCreations } from '../../../../core/removal/needs.ts';
import { container, image, play, short, steps, world } from './scene.ts';

const clock = { now: 100_000.75, zone: 0 };

describe('what was made in the second that until names', () => {
  const before = container('before', { created: 99_999 });
  const within = container('within', { created: 100_000 });
  const picture = image('d1', [], { created: 100_000 });
  const scene = world({ clock, containers: [before, within], images: [picture] });

  it('is asked for alone, since lists have whole seconds', () => {
    expect(madeAtEdge(steps('docker system prune --filter until=0s'), scene)).toEqual({
      containers: [within.id],
      images: [picture.id],
    });
    for (const line of [
      'docker system prune',
      'docker system prune --filter until=24h',
      'docker builder prune --filter until=0s',
      'docker rm within',
    ]) {
      expect(madeAtEdge(steps(line), scene), line).toEqual({ containers: [], images: [] });
    }
  });

  it.each([
    ['until=0s', 100_000.1, false],
    ['until=0s', 100_000, true],
    ['until=100000.5', 100_000.4, true],
    ['until=100000.5', 100_000.5, true],
    ['until=100000.5', 100_000.6, false],
  ])('with %s and made at %d goes: %s', (filter, made, goes) => {
    const times = new Map([
      [within.id, made],
      [picture.id, made],
    ]);
    const { removals } = play(
      `docker system prune --filter ${filter}`,
      withCreations(scene, times),
    );
    const gone = ['container within', 'image d10000000000'];
    expect(short(removals)).toEqual(['container before', ...(goes ? gone : [])]);
  });
});
