import { panelStrings as strings } from '../strings/panel.ts';
import type { Container, EngineObjects } from './model.ts';
import { shortId } from './objects.ts';

/** What can be done with an object, as the command that does it. */
export interface ObjectAction {
  /** Unique among the actions of one object. */
  readonly id: string;
  /** The word on its button. */
  readonly verb: string;
  /** In the grammar of sheets, with one blank for the object's name. */
  readonly source: string;
  readonly values: Readonly<Record<string, string>>;
  /** The line as it reads. */
  readonly line: string;
  readonly removes: boolean;
}

type Kind = keyof EngineObjects;
type Wanted = readonly [id: string, verb: string, line: string];

/** How a name stands in a line: the blank refuses what is no name. */
const blanks: Readonly<Record<Kind, string>> = {
  containers: '{{container: container}}',
  images: '{{image: image}}',
  networks: '{{network: network}}',
  volumes: '{{volume: volume}}',
};

const verbs = strings.verbs;

/** What fits the state that a container is in, the most usual first; removing is last. */
export function containerActions({ name, state }: Container): readonly ObjectAction[] {
  const logs: Wanted = ['logs', verbs.logs, 'docker logs -f --tail 200 %'];
  const inspect: Wanted = ['inspect', verbs.inspect, 'docker inspect %'];
  const removal: Wanted = ['remove', verbs.remove, 'docker rm %'];
  const forced: Wanted = ['remove', verbs.remove, 'docker rm --force %'];
  const stop: Wanted = ['stop', verbs.stop, 'docker stop %'];
  return actions('containers', name, wantedFor());

  function wantedFor(): readonly Wanted[] {
    switch (state) {
      case 'running':
        return [
          logs,
          ['shell', verbs.shell, 'docker exec -it % sh'],
          stop,
          ['restart', verbs.restart, 'docker restart %'],
          inspect,
          forced,
        ];
      case 'paused':
        return [['unpause', verbs.unpause, 'docker unpause %'], logs, stop, inspect, forced];
      case 'restarting':
        return [logs, stop, inspect, forced];
      case 'created':
      case 'exited':
        return [['start', verbs.start, 'docker start %'], logs, inspect, removal];
      case 'removing':
      case 'dead':
        return [inspect, forced];
    }
  }
}

/** An image goes by the name that was chosen; one without a name by its id. */
export function imageActions(name: string): readonly ObjectAction[] {
  return actions('images', name, [
    ['history', verbs.history, 'docker history %'],
    ['inspect', verbs.inspect, 'docker image inspect %'],
    ['remove', verbs.remove, 'docker rmi %'],
  ]);
}

export function networkActions(name: string): readonly ObjectAction[] {
  const inspect: Wanted = ['inspect', verbs.inspect, 'docker network inspect %'];
  const builtIn = name === 'bridge' || name === 'host' || name === 'none';
  return actions('networks', name, [
    inspect,
    ...(builtIn ? [] : [['remove', verbs.remove, 'docker network rm %'] as const]),
  ]);
}

export function volumeActions(name: string): readonly ObjectAction[] {
  return actions('volumes', name, [
    ['inspect', verbs.inspect, 'docker volume inspect %'],
    ['remove', verbs.remove, 'docker volume rm %'],
  ]);
}

/** The name of an image in a command: its tag, or the short id. */
export function imageName(tag: string | undefined, id: string): string {
  return tag ?? shortId(id);
}

function actions(kind: Kind, name: string, wanted: readonly Wanted[]): readonly ObjectAction[] {
  const blank = blanks[kind];
  const label = /^\{\{(\w+)/.exec(blank)?.[1] ?? '';
  return wanted.map(([id, verb, line]) => ({
    id,
    verb,
    source: line.replace('%', blank),
    values: { [label]: name },
    line: line.replace('%', () => name),
    removes: id === 'remove',
  }));
}
