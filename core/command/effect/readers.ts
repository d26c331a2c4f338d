import { effectStrings as strings } from '../../strings/effect.ts';
import type { Decisions } from './decide.ts';
import { safe } from './parts.ts';

/** The commands that only look, whatever their options. */
const names = [
  'version info inspect ps images history logs port top stats events search diff help',
  'completion bash|completion fish|completion powershell|completion zsh',
  'container inspect|image inspect|network inspect|network ls|volume inspect|volume ls',
  'system df|context ls|context show|context inspect|plugin ls|plugin inspect',
  'buildx du|buildx ls|buildx version|buildx history inspect|buildx history inspect attachment',
  'buildx history logs|buildx history ls|buildx imagetools inspect|buildx policy eval',
  'buildx policy json-schema|buildx policy test|checkpoint ls|manifest inspect|trust inspect',
  'compose ps|compose logs|compose ls|compose images|compose top|compose version|compose port',
  'compose events|compose stats|compose volumes|compose alpha viz',
  'compose alpha generate|compose bridge transformations list',
  'config ls|config inspect|secret ls|secret inspect|node ls|node inspect|node ps',
  'service ls|service inspect|service logs|service ps|stack ls|stack ps|stack services|stack config',
].flatMap((line) => line.split(line.includes('|') ? '|' : ' '));

export const readers: Decisions = Object.fromEntries(
  names.map((name) => [name, () => [safe(strings.changesNothing)]]),
);
