import * as z from 'zod/mini';
import { type Environment, type Platform, readVariable } from '../system/path.ts';

/** What `docker context inspect` says about the context that commands will use. */
export interface ContextEndpoint {
  /** The context's name, or `DOCKER_HOST` when that variable decided. */
  readonly context: string;
  readonly host: string;
  readonly skipTlsVerify: boolean;
  /** `ca.pem`, `cert.pem`, `key.pem`, as far as the context has them. */
  readonly tlsFiles: readonly string[];
  /** Absent when the CLI took the files from DOCKER_CERT_PATH and keeps them in memory. */
  readonly tlsFolder?: string;
}

const inspected = z.tuple([
  z.object({
    Name: z.string(),
    Endpoints: z.object({
      docker: z.optional(
        z.object({ Host: z.optional(z.string()), SkipTLSVerify: z.optional(z.boolean()) }),
      ),
    }),
    TLSMaterial: z.optional(z.nullable(z.record(z.string(), z.nullable(z.array(z.string()))))),
    Storage: z.optional(z.object({ TLSPath: z.optional(z.string()) })),
  }),
]);

/**
 * Reads the JSON of `docker context inspect`, or nothing when it is not that.
 *
 * The CLI calls the endpoint of DOCKER_HOST the context `default`; only the environment tells the
 * two apart. A context without a Docker endpoint is nothing, too.
 */
export function parseContext(
  json: string,
  env: Environment,
  platform: Platform,
): ContextEndpoint | undefined {
  const parsed = inspected.safeParse(parseJson(json));
  const found = parsed.success ? parsed.data[0] : undefined;
  const docker = found?.Endpoints.docker;
  if (!found || !docker) return undefined;
  const folder = found.Storage?.TLSPath;
  const fromVariable = found.Name === 'default' && readVariable(env, 'DOCKER_HOST', platform);
  return {
    context: fromVariable ? 'DOCKER_HOST' : found.Name,
    host: docker.Host || defaultHost(platform),
    skipTlsVerify: docker.SkipTLSVerify ?? false,
    tlsFiles: found.TLSMaterial?.['docker'] ?? [],
    // A context that lives on disk has a path; the other kind says `<IN MEMORY>`.
    ...(folder && !folder.startsWith('<') && { tlsFolder: folder }),
  };
}

/** Where Docker looks when nothing says otherwise. */
export function defaultHost(platform: Platform): string {
  return platform === 'win32' ? 'npipe:////./pipe/docker_engine' : 'unix:///var/run/docker.sock';
}

/**
 * Whether the program called `docker` has no `context` command at all.
 *
 * So it is with Podman's stand-in and with Docker before 19.03; the known sockets help then.
 */
export function lacksContexts(output: string): boolean {
  return /is not a docker command|unknown command|unrecognized command/i.test(output);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
