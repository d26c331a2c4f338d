import { describe, expect, it } from 'vitest';
import { composeParts } from '../../../../core/diagrams/compose.ts';
import { lineKinds } from '../../../../core/diagrams/dockerfile-lines.ts';
import { build, firstLayers, planBuild } from '../../../../core/diagrams/layers.ts';
import {
  addLine,
  changeLine,
  moveLine,
  removeLine,
} from '../../../../core/diagrams/layers-edit.ts';
import {
  command,
  firstLife,
  happen,
  lifeCommands,
  lifeEvents,
  lifeStates,
} from '../../../../core/diagrams/life-cycle.ts';
import {
  firstNetworks,
  memberNames,
  moveTo,
  stepsTo,
  zones,
} from '../../../../core/diagrams/networks.ts';
import { firstPorts, publish } from '../../../../core/diagrams/port-binding.ts';
import { act, firstVolumes, volumeActions } from '../../../../core/diagrams/volumes.ts';
import { composeWords } from '../../../../core/strings/diagrams/compose.ts';
import { layersWords } from '../../../../core/strings/diagrams/layers.ts';
import { lifeCycleWords } from '../../../../core/strings/diagrams/life-cycle.ts';
import { networksWords } from '../../../../core/strings/diagrams/networks.ts';
import { portBindingWords } from '../../../../core/strings/diagrams/port-binding.ts';
import { volumesWords } from '../../../../core/strings/diagrams/volumes.ts';

/** A whole sentence, with nothing left out of it. */
const whole = /^(?!.*(undefined|NaN|\[object|\s\s|\.\.|, ,)).+[.]$/s;

describe('the words of port binding', () => {
  it('say who answers where, and who has the port', () => {
    expect(portBindingWords.first(firstPorts)).toBe(
      'Both listen on 6379 inside, and neither notices. Here localhost:3000 leads to redis-a and localhost:3001 leads to redis-b; no other machine gets in.',
    );
    const open = publish(firstPorts, 'redis-a', { address: 'all', hostPort: 3000 }).ports;
    expect(portBindingWords.published(open, 'redis-a')).toContain('other machines reach redis-a');
    const binding = { address: '127.0.0.1', hostPort: 3000 } as const;
    expect(portBindingWords.conflict('redis-b', 'redis-a', binding)).toMatch(whole);
  });

  it('tell in the table that a container that never ran is not reached', () => {
    const binding = { address: '127.0.0.1', hostPort: 3000 } as const;
    const { ports } = publish(firstPorts, 'redis-b', binding);
    expect(portBindingWords.twinRow(ports, 'redis-a')).toContain('localhost:3000');
    expect(portBindingWords.twinRow(ports, 'redis-b').slice(2)).toEqual([
      'created: port is already allocated',
      'not reached',
      'not reached',
    ]);
  });
});

describe('the words of the life cycle', () => {
  it('have a sentence for every command and event in every state', () => {
    for (const state of lifeStates) {
      const life = { ...firstLife, state };
      for (const what of lifeCommands) {
        const { life: after, refused } = command(life, what);
        const said =
          refused === undefined
            ? lifeCycleWords.commanded(life, what, after)
            : lifeCycleWords.refused(what, refused);
        expect(said).toMatch(whole);
        expect(said).toContain(`docker ${what} my-life`);
      }
      for (const event of lifeEvents) {
        expect(lifeCycleWords.happened(event, life, happen(life, event))).toMatch(whole);
      }
    }
  });

  it('tell a change from nothing to do', () => {
    const created = { ...firstLife, state: 'created' } as const;
    const said = (what: 'start' | 'stop'): string =>
      lifeCycleWords.commanded(created, what, command(created, what).life);
    expect(said('start')).toContain('now it is running');
    expect(said('stop')).toContain('nothing to do, it is not running');
  });
});

describe('the words of networks', () => {
  it('have a sentence for every container in every zone', () => {
    for (const member of memberNames) {
      for (const zone of zones) {
        const steps = stepsTo(firstNetworks, member, zone);
        const networks = moveTo(firstNetworks, member, zone);
        const said =
          steps.length === 0
            ? networksWords.stayed(networks, member)
            : networksWords.moved(networks, member, steps);
        expect(said).toMatch(whole);
        expect(networksWords.finds(networks, member).join(' ')).toMatch(/^finds \w/);
      }
    }
  });

  it('name the neighbour that is near and still not found by name', () => {
    const networks = moveTo(firstNetworks, 'my-app', 'bridge');
    expect(networksWords.stayed(networks, 'my-visitor')).toContain(
      'finds nobody, though it shares it with my-app',
    );
    expect(networksWords.stayed(firstNetworks, 'my-visitor')).not.toContain('though');
  });
});

describe('the words of volumes', () => {
  it('have a sentence for every action', () => {
    for (const before of [firstVolumes(), act(firstVolumes(), 'rm').state]) {
      for (const action of volumeActions) {
        expect(volumesWords.acted(action, before, act(before, action))).toMatch(whole);
      }
    }
  });

  it('say that a volume is left without an owner, and only then', () => {
    const before = firstVolumes();
    const left = 'stays without an owner';
    expect(volumesWords.acted('rm', before, act(before, 'rm'))).toContain(left);
    expect(volumesWords.acted('rm-volumes', before, act(before, 'rm-volumes'))).not.toContain(left);
  });

  it('shorten a command to what differs, force included', () => {
    expect(volumesWords.button(firstVolumes(), 'rm-volumes')).toBe('rm --force --volumes');
    expect(volumesWords.button(firstVolumes(), 'prune-all')).toBe('prune --all');
  });
});

describe('the words of Compose', () => {
  it('say of every part which lines make what', () => {
    for (const phase of ['down', 'waiting', 'up', 'failed'] as const) {
      const rows = composeWords.twinRows(phase);
      expect(rows.map(([lines]) => lines)).toEqual([
        '1',
        '2 to 4',
        '5 to 6',
        '7 to 11',
        '13 to 15',
        '16 to 17',
        '18 to 19',
        '20 to 22',
      ]);
      expect(rows).toHaveLength(composeParts.length);
      expect(composeWords.said[phase]).toMatch(whole);
    }
  });
});

describe('the words of layers', () => {
  it('say what the next build makes again, after every change', () => {
    const built = build(firstLayers());
    for (const kind of lineKinds) {
      expect(layersWords.changed(kind, changeLine(built, kind))).toMatch(whole);
      expect(layersWords.removed(removeLine(built, kind))).toMatch(whole);
      expect(layersWords.added(addLine(built, kind, 'from'))).toMatch(whole);
      expect(layersWords.moved(moveLine(built, kind, 2))).toMatch(whole);
    }
    expect(layersWords.first(firstLayers())).toBe(
      'server.js changed since the last build. The next build makes COPY . . again; 4 steps come from the cache.',
    );
    expect(layersWords.moved(built)).toContain('takes every step from the cache');
  });

  it('say why a build fails, and what a container of a finished image would miss', () => {
    const fails = moveLine(firstLayers(), 'run', 1);
    expect(layersWords.built(planBuild(fails), fails)).toContain('The build failed at RUN npm ci');
    const bare = removeLine(firstLayers(), 'run');
    expect(layersWords.built(planBuild(bare), bare)).toContain('packages are not installed');
    expect(layersWords.built(planBuild(firstLayers()), firstLayers())).toBe(
      'Built: 1 step ran, 4 came from the cache.',
    );
  });
});
