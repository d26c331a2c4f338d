/** Where the contents of an image come from, while it is being built. */
export interface ImageSources {
  /** The unpacked packages. */
  readonly packages: string;
  /** The folder of the files beside the recipes. */
  readonly files: string;
  /** The Node executable that becomes the `node` image. */
  readonly node: string;
}

/** One thing put into a layer; `to` is an absolute path in the image. */
export type LayerEntry =
  | { readonly put: 'package-file'; readonly from: string; readonly to: string }
  | { readonly put: 'own-file'; readonly from: string; readonly to: string; readonly mode: number }
  | { readonly put: 'node'; readonly to: string }
  | { readonly put: 'text'; readonly text: string; readonly to: string }
  | { readonly put: 'link'; readonly target: string; readonly to: string }
  | { readonly put: 'folder'; readonly to: string; readonly mode: number }
  /** Links for every applet of the busybox at `from` that the image has no program for. */
  | { readonly put: 'busybox-applets'; readonly from: string; readonly to: string }
  /** The shared libraries that programs load, less those of earlier layers; `node` is the Node. */
  | { readonly put: 'libraries-of'; readonly programs: readonly string[] };

/** A layer and the words that `docker history` shows for it. */
export interface LayerRecipe {
  readonly createdBy: string;
  readonly entries: readonly LayerEntry[];
}

/** An image's configuration, in the engine's own field names, since it goes into it as it is. */
export interface ImageSettings {
  readonly Env?: readonly string[];
  readonly Entrypoint?: readonly string[];
  readonly Cmd?: readonly string[];
  readonly ExposedPorts?: Readonly<Record<string, Record<string, never>>>;
  readonly Volumes?: Readonly<Record<string, Record<string, never>>>;
  readonly WorkingDir?: string;
  readonly StopSignal?: string;
  readonly Labels?: Readonly<Record<string, string>>;
}

export interface ImageRecipe {
  readonly name: string;
  /** The package or program whose version gives the tags beside `latest`. */
  readonly versionOf?: string;
  readonly layers: readonly LayerRecipe[];
  readonly settings: ImageSettings;
}

/**
 * The tags an image of a version gets: `latest`, its major and the whole version.
 *
 * Only what the image truly is: Debian's `5:7.0.15-1~deb12u7` gives `7` and `7.0.15`.
 */
export function tagsOf(version: string | undefined): readonly string[] {
  const upstream = /^(?:\d+:)?v?(\d+)((?:\.\d+)*)/.exec(version ?? '');
  if (upstream?.[1] === undefined) {
    return ['latest'];
  }
  const whole = `${upstream[1]}${upstream[2] ?? ''}`;
  return [...new Set(['latest', upstream[1], whole])];
}
