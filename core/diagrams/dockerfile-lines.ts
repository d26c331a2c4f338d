/** The lines the layers diagram knows; each stands in the file at most once. */
export const lineKinds = [
  'from',
  'workdir',
  'copy-package',
  'run',
  'copy-source',
  'cmd',
  'env',
  'user',
  'expose',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** A line of the Dockerfile. `version` chooses between the two texts it can have. */
export interface Line {
  readonly kind: LineKind;
  readonly version: 0 | 1;
}

/** The files of the build context, as numbers that grow when their content changes. */
export interface BuildContext {
  readonly packages: number;
  readonly source: number;
}

const texts: Readonly<Record<LineKind, readonly [string, string]>> = {
  from: ['FROM node:24', 'FROM node:24-slim'],
  workdir: ['WORKDIR /home/app', 'WORKDIR /srv/app'],
  'copy-package': ['COPY package*.json ./', 'COPY package*.json ./'],
  run: ['RUN npm ci', 'RUN npm ci --omit=dev'],
  'copy-source': ['COPY . .', 'COPY . .'],
  cmd: ['CMD ["node", "server.js"]', 'CMD ["npm", "start"]'],
  env: ['ENV PORT=3000', 'ENV PORT=8080'],
  user: ['USER 1000', 'USER node'],
  expose: ['EXPOSE 3000', 'EXPOSE 8080'],
};

export function textOf({ kind, version }: Line): string {
  return texts[kind][version];
}

/** What a step of the build finds: where it is, who it is, and what is there already. */
export interface Scene {
  readonly folder: string;
  /** `USER` as written; the base image sets none, which is root. */
  readonly user: string | undefined;
  /** Whether the user may write into the folder. */
  readonly writable: boolean;
  readonly env: string | undefined;
  /** The folders that hold a list of packages, the source, and installed packages. */
  readonly lists: readonly string[];
  readonly source: readonly string[];
  readonly packages: readonly string[];
}

/**
 * What the lines above a place have made.
 *
 * `WORKDIR` makes its folder as the user of that moment, and in the root folder only root may
 * write; `COPY` writes as root whoever the user is (seen on BuildKit of engine 28.5).
 */
export function sceneAfter(lines: readonly Line[]): Scene {
  let now = beginning;
  for (const line of lines) {
    now = stepInto(now, line);
  }
  return now;
}

const beginning: Scene = {
  folder: '/',
  user: undefined,
  writable: true,
  env: undefined,
  lists: [],
  source: [],
  packages: [],
};

function stepInto(now: Scene, line: Line): Scene {
  const { folder, lists, source, packages } = now;
  const word = textOf(line).split(' ')[1] ?? '';
  switch (line.kind) {
    case 'workdir':
      return { ...now, folder: word, writable: true };
    case 'user':
      return { ...now, user: word, writable: false };
    case 'env':
      return { ...now, env: word };
    case 'copy-package':
      return { ...now, lists: [...lists, folder] };
    case 'run':
      return { ...now, packages: [...packages, folder] };
    case 'copy-source':
      return { ...now, lists: [...lists, folder], source: [...source, folder] };
    default:
      return now;
  }
}
