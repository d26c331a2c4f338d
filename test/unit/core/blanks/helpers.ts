import { readPlaces } from '../../../../core/blanks/place.ts';
import { type BlankUse, readUse } from '../../../../core/blanks/use.ts';
import type { Template } from '../../../../core/command/model.ts';
import type { Container, EngineObjects } from '../../../../core/engine/model.ts';
import { shippedGrammar } from '../../../helpers/cli/grammar.ts';
import { template } from '../command/helpers.ts';

/** What each blank of a line is for, by label. */
export function usesIn(source: string): ReadonlyMap<string, BlankUse> {
  const made = template(source);
  const places = readPlaces(made, shippedGrammar);
  return new Map(
    made.placeholders.map((placeholder) => [
      placeholder.label,
      readUse(placeholder, places.get(placeholder.label)),
    ]),
  );
}

/** What the only blank of a line is for, with the line. */
export function onlyUse(source: string): { readonly template: Template; readonly use: BlankUse } {
  const [use] = usesIn(source).values();
  if (!use) throw new Error(`no blank in ${source}`);
  return { template: template(source), use };
}

export function container(name: string, more: Partial<Container> = {}): Container {
  return {
    id: `${name}0123456789ab`.padEnd(64, '0'),
    name,
    image: 'redis',
    state: 'running',
    status: '',
    ports: [],
    ...more,
  };
}

export const noObjects: EngineObjects = { containers: [], images: [], networks: [], volumes: [] };
