/**
 * The file that the diagram shows: `resources/examples/mongo-stack/compose.yaml`.
 *
 * It is here a second time because the core reads no files; a test holds the two together.
 */
export const composeText = `services:
  mongodb:
    image: mongo
    env_file: mongo.env
    ports:
      - "127.0.0.1:27017:27017"
    healthcheck:
      test: ["CMD", "bash", "-c", "</dev/tcp/$$HOSTNAME/27017"]
      interval: 5s
      timeout: 3s
      retries: 12

  mongo-express:
    image: mongo-express
    env_file: mongo-express.env
    environment:
      ME_CONFIG_MONGODB_SERVER: mongodb
    ports:
      - "127.0.0.1:8081:8081"
    depends_on:
      mongodb:
        condition: service_healthy
`;

/** What lines of the file and places of the picture have in common. */
export const composeParts = [
  'network',
  'mongodb',
  'mongodb-port',
  'mongodb-health',
  'mongo-express',
  'mongo-express-server',
  'mongo-express-port',
  'depends-on',
] as const;
export type ComposePart = (typeof composeParts)[number];

/** A line of the file: its number from 1, and the part it makes; an empty one makes none. */
export interface ComposeLine {
  readonly number: number;
  readonly text: string;
  readonly part?: ComposePart;
}

/**
 * What each line of the file makes.
 *
 * Two spaces are a service, four a setting of it; what is further in belongs to that setting. The
 * word `services` makes the network: every service of a project is on it without being asked.
 */
export function composeLines(text: string = composeText): readonly ComposeLine[] {
  let service = '';
  let part: ComposePart | undefined;
  return text
    .trimEnd()
    .split('\n')
    .map((line, at) => {
      const [, indent = '', key = ''] = /^( *)([\w-]*):?/.exec(line) ?? [];
      if (line.trim() === '') {
        return { number: at + 1, text: line };
      }
      if (indent.length === 0) {
        part = 'network';
      } else if (indent.length === 2) {
        service = key;
        part = known(service);
      } else if (indent.length === 4) {
        part = known(`${service}-${settings[key] ?? ''}`) ?? settingOf(key) ?? known(service);
      }
      return { number: at + 1, text: line, ...(part === undefined ? {} : { part }) };
    });
}

const settings: Readonly<Record<string, string>> = {
  ports: 'port',
  healthcheck: 'health',
  environment: 'server',
};

function settingOf(key: string): ComposePart | undefined {
  return key === 'depends_on' ? 'depends-on' : undefined;
}

function known(name: string): ComposePart | undefined {
  return composeParts.find((part) => part === name);
}
