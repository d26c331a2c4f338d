import type { BlankPlace } from './place.ts';
import type { BlankUse } from './use.ts';

type ImageUse = Extract<BlankUse, { readonly type: 'image' }>;

/** What comes of an image in the operands of a command, by the operand's number. */
const operands: Readonly<Record<string, readonly ImageUse['how'][]>> = {
  'docker run': ['pulled'],
  'docker create': ['pulled'],
  'docker pull': ['pulled'],
  'docker tag': ['here', 'new'],
  'docker commit': ['here', 'new'],
  'docker import': ['here', 'new'],
};

/** What an image's name is for: one that is here, one to download, one that the command makes. */
export function imageUse(place: BlankPlace | undefined): ImageUse {
  const after = place?.after[0];
  const bare = after?.type === 'text' && /^[:@]/.test(after.text);
  // `docker images` lists every tag of a name.
  return { type: 'image', how: howOf(place), bare: bare || place?.command === 'docker images' };
}

function howOf(place: BlankPlace | undefined): ImageUse['how'] {
  if (!place) return 'here';
  const { command, option, operand } = place;
  if (option === '--tag' && /build/.test(command)) return 'new';
  if (operand === undefined) return 'remote';
  if (/imagetools|manifest|docker trust|docker search/.test(command)) return 'remote';
  return operands[command]?.[operand] ?? (command === '' ? 'remote' : 'here');
}
