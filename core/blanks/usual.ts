import { blankStrings } from '../strings/blanks.ts';

/** A value that people usually write, with a word on what it is. */
export type Usual = readonly [value: string, detail: string];

const { ports, env } = blankStrings.usual;

/** What programs listen on, by the name of their image; each is in the program's own manual. */
const imagePorts: Readonly<Record<string, number>> = {
  redis: 6379,
  valkey: 6379,
  nginx: 80,
  httpd: 80,
  caddy: 80,
  traefik: 80,
  wordpress: 80,
  mongo: 27017,
  'mongo-express': 8081,
  postgres: 5432,
  mysql: 3306,
  mariadb: 3306,
  rabbitmq: 5672,
  memcached: 11211,
  elasticsearch: 9200,
  registry: 5000,
  adminer: 8080,
  grafana: 3000,
  prometheus: 9090,
  minio: 9000,
};

/** The ports that the programs of an image listen on first, then other usual ones. */
export function usualContainerPorts(image: string): readonly Usual[] {
  const name = repositoryName(image);
  const own = imagePorts[name];
  const others = Object.entries(ports).map(([port, detail]): Usual => [port, detail]);
  if (own === undefined) return others;
  return [
    [String(own), blankStrings.usual.listens(name)],
    ...others.filter(([port]) => port !== String(own)),
  ];
}

/** Variables that an image reads, then those that many programs read. */
export function usualVariables(image: string): readonly Usual[] {
  const name = repositoryName(image);
  return [...(env.byImage[name] ?? []), ...env.anywhere];
}

/** The last part of an image's path, without tag: `redis` for `ghcr.io/a/redis:7`. */
function repositoryName(image: string): string {
  const last = image.slice(image.lastIndexOf('/') + 1);
  return last.replace(/[:@].*$/, '');
}

export const usualHostPorts: readonly number[] = [3000, 8080, 8000, 5000, 8081, 4000, 9000];

export const usualDurations: readonly Usual[] = blankStrings.usual.durations;
export const usualSizes: readonly Usual[] = blankStrings.usual.sizes;
export const usualRegistries: readonly Usual[] = blankStrings.usual.registries;

/** Numbers depend on their option: processors are fractions, lines of a log are tens. */
export function usualNumbers(option: string): readonly Usual[] {
  return blankStrings.usual.numbers[option] ?? [];
}
