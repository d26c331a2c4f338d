import type { Asked } from './asked.ts';

/** Whether a command reads what the user types, so that the terminal should have the focus. */
export function isInteractive(asked: Asked): boolean {
  return typing[bare(asked)]?.(asked) ?? false;
}

/** Whether a command goes on until someone or something ends it. */
export function isLongRunning(asked: Asked): boolean {
  return lasting[bare(asked)]?.(asked) ?? false;
}

type Rule = (asked: Asked) => boolean;
type Rules = Readonly<Record<string, Rule>>;

function bare({ name }: Asked): string {
  return name.replace(/^docker /, '');
}

/** A switch that is on unless it is written with `=false`. */
function onByDefault(asked: Asked, option: string): boolean {
  return asked.last(option) === undefined || asked.on(option);
}

const always: Rule = () => true;
const unforced: Rule = (asked) => !asked.on('--force');
const unanswered: Rule = (asked) => !asked.on('--yes', '--y');
const fromInput: Rule = ({ words }) => words.includes('-');

/** Docker keeps the keyboard out unless `-i` says otherwise; Compose hands it over. */
const typedInto: Rule = (asked) => asked.on('--interactive') && !asked.on('--detach');
const composeTyped: Rule = (asked) =>
  !asked.on('--detach', '--no-tty', '--no-TTY') &&
  onByDefault(asked, '--interactive') &&
  onByDefault(asked, '--tty');

const attachesInput: Rule = (asked) =>
  asked.values('--attach').some((stream) => stream.toLowerCase() === 'stdin');

/** A login without the password, or the name, that it needs. */
export function asksForMore(asked: Asked): boolean {
  const password = asked.last('--password');
  if (asked.on('--password-stdin')) return false;
  return password === undefined || asked.last('--username') === undefined;
}

const typing: Rules = {
  run: (asked) => typedInto(asked) || (attachesInput(asked) && !asked.on('--detach')),
  exec: typedInto,
  start: (asked) => asked.on('--interactive'),
  attach: (asked) => !asked.on('--no-stdin'),
  'compose attach': (asked) => !asked.on('--no-stdin'),
  'compose run': composeTyped,
  'compose exec': composeTyped,
  login: asksForMore,
  'container prune': unforced,
  'image prune': unforced,
  'network prune': unforced,
  'volume prune': unforced,
  'builder prune': unforced,
  'system prune': unforced,
  'compose rm': unforced,
  'compose publish': unanswered,
  'compose alpha publish': unanswered,
  'plugin install': (asked) => !asked.on('--grant-all-permissions'),
  'plugin upgrade': (asked) => !asked.on('--grant-all-permissions'),
  'swarm unlock': always,
  'buildx rm': (asked) => asked.on('--all-inactive') && !asked.on('--force'),
  'buildx dap build': always,
  'buildx debug build': always,
  'trust sign': always,
  'trust revoke': always,
  'trust key generate': always,
  'trust key load': always,
  'trust signer add': always,
  'trust signer remove': always,
  // What they get by `-` is typed where nothing is piped in.
  build: fromInput,
  import: fromInput,
  load: (asked) => asked.last('--input') === undefined,
  cp: ({ words }) => words[0] === '-',
  'compose cp': ({ words }) => words[0] === '-',
  'config create': fromInput,
  'secret create': fromInput,
  'context import': fromInput,
  'buildx history import': fromInput,
  'stack deploy': (asked) => asked.values('--compose-file').includes('-'),
};

const follows: Rule = (asked) => asked.on('--follow');
const streams: Rule = (asked) => !asked.on('--no-stream');
const endless: Rule = (asked) => asked.last('--until') === undefined;

const lasting: Rules = {
  run: (asked) => !asked.on('--detach'),
  'compose run': (asked) => !asked.on('--detach'),
  exec: typedInto,
  'compose exec': composeTyped,
  start: (asked) => asked.on('--attach', '--interactive'),
  attach: always,
  'compose attach': always,
  logs: follows,
  'compose logs': follows,
  'service logs': follows,
  stats: streams,
  'compose stats': streams,
  events: endless,
  'compose events': endless,
  wait: always,
  'compose wait': always,
  'compose up': (asked) => !asked.on('--detach', '--wait', '--no-start') || asked.on('--watch'),
  'compose watch': always,
  'compose alpha watch': always,
  'buildx dial-stdio': always,
  'buildx dap build': always,
  'buildx debug build': always,
  'buildx history trace': always,
  'system dial-stdio': always,
};
