import * as z from 'zod/mini';
import type { BuilderFacts, ContextFacts } from './world.ts';

const contextLine = z.object({
  Name: z.string(),
  Current: z.optional(z.boolean()),
  DockerEndpoint: z.optional(z.string()),
});

const builderLine = z.object({
  Name: z.string(),
  Driver: z.optional(z.string()),
  Current: z.optional(z.boolean()),
  Nodes: z.optional(
    z.nullable(z.array(z.object({ Name: z.string(), Status: z.optional(z.string()) }))),
  ),
});

/** Reads `docker context ls --format '{{json .}}'`: one object a line. */
export function readContexts(output: string): readonly ContextFacts[] {
  return readLines(contextLine, output).map(({ Name, Current, DockerEndpoint }) => ({
    name: Name,
    endpoint: DockerEndpoint ?? '',
    current: Current ?? false,
  }));
}

/** Reads `docker buildx ls --format json`. */
export function readBuilders(output: string): readonly BuilderFacts[] {
  return readLines(builderLine, output).map(({ Name, Driver, Current, Nodes }) => ({
    name: Name,
    driver: Driver ?? '',
    current: Current ?? false,
    active: (Nodes ?? []).some(({ Status }) => Status === 'running'),
    nodes: (Nodes ?? []).map((node) => node.Name),
  }));
}

function readLines<T>(shape: z.ZodMiniType<T>, output: string): readonly T[] {
  return output.split('\n').flatMap((line) => {
    try {
      const parsed = shape.safeParse(JSON.parse(line));
      return parsed.success ? [parsed.data] : [];
    } catch {
      return [];
    }
  });
}
