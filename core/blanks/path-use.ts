import type { Piece } from '../command/model.ts';
import type { BlankPlace } from './place.ts';
import type { BlankUse } from './use.ts';

type Wants = 'file' | 'folder' | 'path';
type PathUse = Extract<BlankUse, { readonly type: 'path' }>;

const plain: BlankUse = { type: 'plain' };

/** Options that name a file which the command writes. */
const written = new Set(['--output', '--cidfile', '--iidfile', '--metadata-file']);

/** Commands whose options end at the image or the container; what follows is said inside it. */
const goesInside = /^docker (?:run|create|exec|top|compose run|compose exec)$/;

/** What a path is for: one of this machine, with what happens when it is missing, or one inside. */
export function pathUse(wants: Wants, place: BlankPlace | undefined): BlankUse {
  if (!place) return { type: 'path', wants, missing: 'unknown' };
  const here = (missing: PathUse['missing']): BlankUse => ({ type: 'path', wants, missing });
  if (place.option !== undefined) return ofOption(place, place.option, here);
  return ofOperand(place, here);
}

function ofOption(
  place: BlankPlace,
  option: string,
  here: (missing: PathUse['missing']) => BlankUse,
): BlankUse {
  const before = textOf(place.before);
  if (option === '--volume') return before.includes(':') ? plain : here('root-folder');
  if (place.meaning === 'mount' || /,|=/.test(before)) {
    const key = /([A-Za-z-]+)=$/.exec(before)?.[1];
    return key === 'src' || key === 'source' ? here('refused') : plain;
  }
  if (option === '--tmpfs' || option === '--workdir') return plain;
  if (written.has(option)) return here('written');
  const local = place.meaning === 'file' || place.meaning === 'folder' || place.meaning === 'path';
  return here(local && place.before.length === 0 ? 'refused' : 'unknown');
}

function ofOperand(
  { command, operand, before }: BlankPlace,
  here: (missing: PathUse['missing']) => BlankUse,
): BlankUse {
  if (goesInside.test(command)) return plain;
  if (command === 'docker cp') {
    if (textOf(before).includes(':')) return plain;
    return here(operand === 0 ? 'refused' : 'written');
  }
  if (command === 'docker build' || command === 'docker import') {
    return here(operand === 0 ? 'refused' : 'unknown');
  }
  return here(operand === undefined ? 'written' : 'unknown');
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === 'text' ? piece.text : ' ')).join('');
}
