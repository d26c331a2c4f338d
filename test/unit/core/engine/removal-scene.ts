import type { ContainerFacts, ImageFacts } from '../../../../core/engine/removal-facts.ts';
import { type RemovalRequest, readRemoval } from '../../../../core/engine/removal-request.ts';
import type { Removal } from '../../../../core/plan/model.ts';

/** A container as a test needs it; its id is its name's letters in hexadecimal. */
export function container(name: string, facts: Partial<ContainerFacts> = {}): ContainerFacts {
  return {
    id: hex(name),
    name,
    image: 'redis:7',
    imageId: 'sha256:none',
    state: 'exited',
    status: '',
    ports: [],
    volumes: [],
    networkIds: [],
    ...facts,
  };
}

export function image(
  id: string,
  tags: readonly string[],
  facts: Partial<ImageFacts> = {},
): ImageFacts {
  return {
    id: `sha256:${id.padEnd(64, '0')}`,
    tags,
    digests: [],
    parent: '',
    size: 1_000_000,
    ...facts,
  };
}

export function hex(text: string): string {
  return [...text]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0');
}

export function request(line: string): RemovalRequest {
  const read = readRemoval(line.split(' '));
  if (!read) throw new Error(`not a removing line: ${line}`);
  return read;
}

/** What goes, in short: `volume data`. */
export function short(removals: readonly Removal[]): readonly string[] {
  return removals.map(({ kind, name }) => `${kind} ${name}`);
}
