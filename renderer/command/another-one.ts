import type { Template, Values } from '../../core/command/model.ts';
import type { EngineObjects } from '../../core/engine/model.ts';
import { api, ask } from '../api.ts';
import { type BlankHelp, readUses } from './load-blank-help.ts';
import { shownValue } from './read-card.ts';

/** How many ports are looked at before the search is given up. */
const looked = 40;

/**
 * The values that must differ for the same command to make another one: names and host ports.
 *
 * The engine is asked anew, since what the run made is what is in the way.
 */
export async function nextValues(
  template: Template,
  values: Values,
  help: BlankHelp,
): Promise<Values> {
  const answer = await ask(api().engine.objects({}));
  if (!answer.ok) {
    return {};
  }
  const objects = answer.value;
  const names = new Set(objects.containers.map(({ name }) => name));
  const uses = readUses(template, help);
  const next: Record<string, string> = {};
  for (const placeholder of template.placeholders) {
    const use = uses.get(placeholder.label);
    const value = shownValue(placeholder, values);
    if (use?.type === 'new-container') {
      next[placeholder.label] = help.core.freeName(value, names);
    } else if (use?.type === 'host-port' && use.protocol !== 'other' && /^\d+$/.test(value)) {
      const port = await freePort(Number(value), use.protocol, objects, help);
      if (port !== undefined) {
        next[placeholder.label] = String(port);
      }
    }
  }
  return next;
}

async function freePort(
  from: number,
  protocol: 'tcp' | 'udp',
  objects: EngineObjects,
  { core }: BlankHelp,
): Promise<number | undefined> {
  const held = new Set(core.portHolders(objects, protocol).keys());
  const ports = [...core.freePorts(from, held, looked)];
  const states = await ask(api().ports.check({ ports, protocol, address: '' }));
  return ports.find((_, at) => !states.ok || states.value[at] !== 'used');
}
