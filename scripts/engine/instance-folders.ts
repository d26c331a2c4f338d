import { join } from 'node:path';
import type { InstanceName } from './instance.ts';
import type { EnginePlaces } from './places.ts';

/** Where one engine keeps what it runs with. */
export interface InstanceFolders {
  readonly run: string;
  readonly data: string;
  readonly state: string;
  readonly socket: string;
  readonly containerdSocket: string;
  readonly execRoot: string;
  readonly dockerConfig: string;
  readonly log: (role: string) => string;
}

/** The folders of an engine; the run folder goes with `down`, the data only with `--purge`. */
export function instanceFolders(places: EnginePlaces, name: InstanceName): InstanceFolders {
  const run = join(places.run, name);
  return {
    run,
    data: join(places.data, name),
    state: join(run, 'state.json'),
    socket: join(run, 'docker.sock'),
    containerdSocket: join(run, 'containerd.sock'),
    execRoot: join(run, 'exec'),
    dockerConfig: join(run, 'docker-config'),
    log: (role) => join(run, `${role}.log`),
  };
}
