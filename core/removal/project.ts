import * as z from 'zod/mini';

/** A service as far as it decides about containers and images. */
export interface ServiceFacts {
  readonly name: string;
  readonly image?: string;
  /** Compose's own name for the settings of its containers; absent where it was not asked. */
  readonly hash?: string;
  readonly replicas: number;
  readonly dependsOn: readonly string[];
}

/** A network or volume that the file declares. */
export interface DeclaredFacts {
  readonly key: string;
  readonly name: string;
  readonly external: boolean;
}

/** What a Compose file says; without one, what runs is known by its labels alone. */
export interface ProjectFacts {
  readonly name: string;
  readonly file?: {
    readonly services: readonly ServiceFacts[];
    /** Services of the file that no profile switches on. */
    readonly disabled: readonly string[];
    readonly networks: readonly DeclaredFacts[];
    readonly volumes: readonly DeclaredFacts[];
  };
}

const declared = z.optional(
  z.nullable(
    z.record(
      z.string(),
      z.nullable(z.object({ name: z.optional(z.string()), external: z.optional(z.unknown()) })),
    ),
  ),
);

const configAnswer = z.object({
  name: z.string(),
  services: z.optional(
    z.nullable(
      z.record(
        z.string(),
        z.object({
          image: z.optional(z.string()),
          scale: z.optional(z.number()),
          deploy: z.optional(z.nullable(z.object({ replicas: z.optional(z.number()) }))),
          depends_on: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
        }),
      ),
    ),
  ),
  networks: declared,
  volumes: declared,
});

/**
 * Reads `docker compose config --format json`, with `config --hash` where that was asked, and the
 * names of all services, whatever their profile.
 */
export function readProject(config: string, hashes = '', all = ''): ProjectFacts | undefined {
  const parsed = configAnswer.safeParse(parseJson(config));
  if (!parsed.success) return undefined;
  const { name, services, networks, volumes } = parsed.data;
  const byService = new Map(
    hashes.split('\n').flatMap((line): [string, string][] => {
      const [service, hash] = line.trim().split(/\s+/);
      return service && hash ? [[service, hash]] : [];
    }),
  );
  return {
    name,
    file: {
      services: Object.entries(services ?? {}).map(([service, facts]) => {
        const hash = byService.get(service);
        return {
          name: service,
          ...(facts.image !== undefined && { image: facts.image }),
          ...(hash !== undefined && { hash }),
          replicas: facts.scale ?? facts.deploy?.replicas ?? 1,
          dependsOn: Object.keys(facts.depends_on ?? {}),
        };
      }),
      disabled: all
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !Object.hasOwn(services ?? {}, line)),
      networks: readDeclared(networks, name),
      volumes: readDeclared(volumes, name),
    },
  };
}

function readDeclared(answer: z.infer<typeof declared>, project: string): readonly DeclaredFacts[] {
  return Object.entries(answer ?? {}).map(([key, facts]) => ({
    key,
    name: facts?.name ?? `${project}_${key}`,
    external: Boolean(facts?.external),
  }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
