import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { request } from 'node:http';
import { ask } from '../engine-http.ts';
import { failed, type Outcome } from '../outcome.ts';
import type { BuiltLayer } from './layer.ts';
import type { ImageSettings } from './recipe.ts';

/** A finished image, ready to be pushed under its tags. */
export interface BuiltImage {
  readonly name: string;
  readonly tags: readonly string[];
  readonly layers: readonly BuiltLayer[];
  readonly settings: ImageSettings;
}

const manifestType = 'application/vnd.docker.distribution.manifest.v2+json';
const configType = 'application/vnd.docker.container.image.v1+json';
const layerType = 'application/vnd.docker.image.rootfs.diff.tar.gzip';

/** The image's configuration as the engine reads it: settings, layers and history. */
export function imageConfig(image: BuiltImage, created: string): string {
  return JSON.stringify({
    architecture: 'amd64',
    os: 'linux',
    created,
    config: image.settings,
    rootfs: { type: 'layers', diff_ids: image.layers.map((layer) => layer.diffId) },
    history: image.layers.map((layer) => ({ created, created_by: layer.createdBy })),
  });
}

/** The image's manifest: Docker's second schema, which engines from 20.10 on all read. */
export function imageManifest(image: BuiltImage, config: string): string {
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    config: { mediaType: configType, size: Buffer.byteLength(config), digest: digestOf(config) },
    layers: image.layers.map(({ size, digest }) => ({ mediaType: layerType, size, digest })),
  });
}

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/**
 * Pushes an image to a registry as `library/NAME`, where a mirror is asked for `NAME`.
 *
 * It speaks the registry's HTTP API itself, so the images are there without an engine having them.
 */
export async function pushImage(
  address: string,
  image: BuiltImage,
  created: string,
): Promise<Outcome<void>> {
  const repository = `library/${image.name}`;
  const config = imageConfig(image, created);
  for (const layer of image.layers) {
    const stored = await pushBlob(address, repository, layer.digest, layer.size, layer.file);
    if (!stored.ok) {
      return stored;
    }
  }
  const size = Buffer.byteLength(config);
  const stored = await pushBlob(address, repository, digestOf(config), size, Buffer.from(config));
  if (!stored.ok) {
    return stored;
  }
  const manifest = imageManifest(image, config);
  for (const tag of image.tags) {
    const answer = await ask({ address }, `/v2/${repository}/manifests/${tag}`, {
      method: 'PUT',
      headers: { 'content-type': manifestType, 'content-length': Buffer.byteLength(manifest) },
      body: manifest,
    });
    if (answer?.status !== 201) {
      return failed(`The mirror did not take ${image.name}:${tag}.`, answer?.body);
    }
  }
  return { ok: true, value: undefined };
}

async function pushBlob(
  address: string,
  repository: string,
  digest: string,
  size: number,
  content: string | Buffer,
): Promise<Outcome<void>> {
  const known = await ask({ address }, `/v2/${repository}/blobs/${digest}`, { method: 'HEAD' });
  if (known?.status === 200) {
    return { ok: true, value: undefined };
  }
  const opened = await ask({ address }, `/v2/${repository}/blobs/uploads/`, { method: 'POST' });
  const location = opened?.headers['location'];
  if (opened?.status !== 202 || typeof location !== 'string') {
    return failed(`The mirror did not open an upload for ${repository}.`, opened?.body);
  }
  const url = new URL(location, `http://${address}`);
  url.searchParams.set('digest', digest);
  const status = await put(url, size, content);
  return status === 201
    ? { ok: true, value: undefined }
    : failed(`The mirror did not take a layer of ${repository} (status ${status}).`);
}

function put(url: URL, size: number, content: string | Buffer): Promise<number> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/octet-stream', 'content-length': size };
    const call = request(url, { method: 'PUT', headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    call.on('error', () => resolve(0));
    if (typeof content === 'string') {
      createReadStream(content).pipe(call);
    } else {
      call.end(content);
    }
  });
}
