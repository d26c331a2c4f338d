import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EngineFailure, ownCodes } from '../../core/engine/cause.ts';
import type { ContextEndpoint } from '../../core/engine/context.ts';
import { ok, type Result } from '../../core/result.ts';
import type { TlsMaterial } from './link.ts';

/**
 * Reads the certificates that belong to a context; nothing when it is not a secured one.
 *
 * A context on disk has them in a folder of its own; those of DOCKER_HOST are where the CLI takes
 * them from (`usualFolder`): DOCKER_CERT_PATH, or else the configuration folder.
 */
export async function readTlsFiles(
  context: ContextEndpoint,
  usualFolder: string,
): Promise<Result<TlsMaterial | undefined, EngineFailure>> {
  const { tlsFiles, skipTlsVerify, tlsFolder } = context;
  if (tlsFiles.length === 0) return ok(skipTlsVerify ? { verify: false } : undefined);
  const folder = tlsFolder ? join(tlsFolder, 'docker') : usualFolder;
  const read = async (name: string): Promise<Buffer | undefined> =>
    tlsFiles.includes(name) ? readFile(join(folder, name)) : undefined;
  try {
    const [ca, cert, key] = await Promise.all([read('ca.pem'), read('cert.pem'), read('key.pem')]);
    return ok({
      verify: !skipTlsVerify,
      ...(ca && { ca }),
      ...(cert && { cert }),
      ...(key && { key }),
    });
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { ok: false, error: { code: ownCodes.tlsFiles, message } };
  }
}
