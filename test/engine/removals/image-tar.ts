import { createHash } from 'node:crypto';

/** An image made of a few bytes, as `docker load` takes it. */
export interface TinyImage {
  /** What tells it from others; becomes its top layer. */
  readonly name: string;
  readonly tags?: readonly string[];
  /** The name of the image that it is built on, in the way the classic builder recorded it. */
  readonly parent?: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** ISO time. */
  readonly created?: string;
}

export interface TinyArchive {
  readonly tar: Buffer;
  /** Ids (of the configuration) by name. */
  readonly ids: ReadonlyMap<string, string>;
}

interface Layer {
  readonly id: string;
  readonly content: Buffer;
}

interface Made {
  readonly layers: readonly Layer[];
  readonly history: readonly object[];
  readonly created: string;
  readonly id: string;
  readonly config: Buffer;
}

/** Writes images into one archive; parents come before what is built on them. */
export function packImages(images: readonly TinyImage[]): TinyArchive {
  const made = new Map<string, Made>();
  for (const image of images) made.set(image.name, make(image, made));
  const files = new Map<string, Buffer>();
  const manifest = images.map(({ name, tags = [], parent }) => {
    const one = made.get(name) as Made;
    files.set(`${one.id}.json`, one.config);
    for (const { id, content } of one.layers) files.set(`${id}/layer.tar`, content);
    return {
      Config: `${one.id}.json`,
      RepoTags: tags.length > 0 ? tags : null,
      Layers: one.layers.map(({ id }) => `${id}/layer.tar`),
      ...(parent !== undefined && { Parent: `sha256:${made.get(parent)?.id}` }),
    };
  });
  files.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
  return {
    tar: tarOf(files),
    ids: new Map([...made].map(([name, { id }]) => [name, `sha256:${id}`])),
  };
}

function make(image: TinyImage, made: ReadonlyMap<string, Made>): Made {
  const { name, parent, labels = {}, created = '2021-01-01T00:00:00Z' } = image;
  const below = parent === undefined ? undefined : made.get(parent);
  const content = tarOf(new Map([[name, Buffer.from(name)]]));
  const layers = [...(below?.layers ?? []), { id: sha256(content), content }];
  const history = [...(below?.history ?? []), { created, created_by: name }];
  const config = Buffer.from(
    JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      created,
      config: { Cmd: [`/${name}`], Labels: labels },
      rootfs: { type: 'layers', diff_ids: layers.map(({ id }) => `sha256:${id}`) },
      history,
    }),
  );
  return { layers, history, created, config, id: sha256(config) };
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The plainest archive: names below 100 bytes, no folders, time zero. */
function tarOf(files: ReadonlyMap<string, Buffer>): Buffer {
  const blocks = [...files].flatMap(([name, content]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write('0000644\0', 100);
    header.write('0000000\0', 108);
    header.write('0000000\0', 116);
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('00000000000\0', 136);
    header.write('        0', 148);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
