import { isOn } from '../../cli/line/option-state.ts';
import type { DockerCommand } from '../../cli/line/parse-model.ts';
import { effectStrings } from '../../strings/effect.ts';
import type { Named } from './asked.ts';

const { reach: strings } = effectStrings;

/** What a listing prints, named so that one sees what is reached. */
export function listedBy(listing: DockerCommand | undefined, text: string): Named {
  const whole = listing && wholeKind(listing);
  return { text: whole ?? strings.listed(text.trim()), whole: true };
}

/** Everything of a kind, where nothing but the kind narrows the listing. */
function wholeKind(listing: DockerCommand): string | undefined {
  const filters = listing.options.filter(({ option }) => option?.name === '--filter');
  const narrowed =
    listing.operands.length > 0 ||
    listing.options.some(({ option }) =>
      /^--(?:last|latest|before|since)$/.test(option?.name ?? ''),
    );
  if (narrowed || filters.length > 1) return undefined;
  const [filter] = filters;
  const kind = (listing.command?.name ?? '').replace(/^docker /, '');
  if (filter) {
    if (!/^dangling=(?:true|1)$/.test(filter.value)) return undefined;
    if (kind === 'images') return strings.unnamedImages;
    return kind === 'volume ls' ? strings.unusedVolumes : undefined;
  }
  switch (kind) {
    case 'ps':
      return isOn(listing, '--all') ? strings.containers : strings.running;
    case 'images':
      return strings.images;
    case 'volume ls':
      return strings.volumes;
    case 'network ls':
      return strings.networks;
    case 'compose ps':
      return strings.project;
    case 'service ls':
    case 'stack ls':
    case 'secret ls':
    case 'config ls':
    case 'plugin ls':
    case 'context ls':
      return strings.others(kind.replace(' ls', ''));
    default:
      return undefined;
  }
}
