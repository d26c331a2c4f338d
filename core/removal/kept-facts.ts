import * as z from 'zod/mini';
import { readList } from '../engine/answers.ts';
import { removalStrings as words } from '../strings/removal.ts';
import type { KeptKind } from './steps.ts';
import type { KeptFacts } from './world.ts';

const text = z.optional(z.nullable(z.string()));
const used = (key: 'SecretID' | 'ConfigID') =>
  z.optional(z.nullable(z.array(z.object({ [key]: z.optional(z.string()) }))));

/** What `/services`, `/secrets`, `/configs`, `/nodes` and `/plugins` have in common, and do not. */
const keptAnswer = z.object({
  ID: text,
  Id: text,
  Name: text,
  Enabled: z.optional(z.boolean()),
  Description: z.optional(z.nullable(z.object({ Hostname: text }))),
  Status: z.optional(z.nullable(z.object({ State: text }))),
  ManagerStatus: z.optional(z.nullable(z.unknown())),
  Spec: z.optional(
    z.nullable(
      z.object({
        Name: text,
        Labels: z.optional(z.nullable(z.record(z.string(), z.string()))),
        Mode: z.optional(
          z.nullable(
            z.object({
              Replicated: z.optional(z.nullable(z.object({ Replicas: z.optional(z.number()) }))),
            }),
          ),
        ),
        TaskTemplate: z.optional(
          z.nullable(
            z.object({
              ContainerSpec: z.optional(
                z.nullable(z.object({ Secrets: used('SecretID'), Configs: used('ConfigID') })),
              ),
            }),
          ),
        ),
      }),
    ),
  ),
});
type KeptAnswer = z.infer<typeof keptAnswer>;

/** Reads one of these lists; `services` is that of the services, which hold secrets and configs. */
export function readKept(kind: KeptKind, answer: unknown, services: unknown): readonly KeptFacts[] {
  const users = readList(keptAnswer, services) ?? [];
  return (readList(keptAnswer, answer) ?? []).map((one) => {
    const id = one.ID ?? one.Id ?? '';
    const held = heldBy(kind, id, one, users);
    return {
      id,
      name: nameOf(kind, one, id),
      labels: one.Spec?.Labels ?? {},
      detail: kind === 'service' ? replicas(one) : '',
      ...(held && { held }),
    };
  });
}

export function countManagers(nodes: unknown): number {
  const all = readList(keptAnswer, nodes) ?? [];
  return all.filter(({ ManagerStatus }) => ManagerStatus != null).length;
}

/** A node goes by its host's name; a plugin's short name has no tag. */
function nameOf(kind: KeptKind, one: KeptAnswer, id: string): string {
  if (kind === 'node') return one.Description?.Hostname ?? id;
  return one.Spec?.Name ?? one.Name ?? id;
}

function replicas({ Spec }: KeptAnswer): string {
  const count = Spec?.Mode?.Replicated?.Replicas;
  return count === undefined ? '' : words.service(count);
}

function heldBy(
  kind: KeptKind,
  id: string,
  one: KeptAnswer,
  services: readonly KeptAnswer[],
): KeptFacts['held'] {
  switch (kind) {
    case 'secret':
    case 'config': {
      const names = services.filter((service) => uses(service, id)).map(({ Spec }) => Spec?.Name);
      const known = names.flatMap((name) => name ?? []);
      return known.length > 0 ? { why: words.usedByService(known), forceHelps: false } : undefined;
    }
    case 'node':
      return one.Status?.State === 'down' ? undefined : { why: words.nodeReady, forceHelps: true };
    case 'plugin':
      return one.Enabled === true ? { why: words.pluginEnabled, forceHelps: true } : undefined;
    case 'service':
    case 'stack':
      return undefined;
  }
}

function uses({ Spec }: KeptAnswer, id: string): boolean {
  const container = Spec?.TaskTemplate?.ContainerSpec;
  const secrets = container?.Secrets ?? [];
  const configs = container?.Configs ?? [];
  return [...secrets, ...configs].some((one) => Object.values(one).includes(id));
}
