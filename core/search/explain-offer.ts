import { soundsLikeError } from './messages.ts';

/** What can be explained of what was typed, and whether that is surely what is wanted. */
export interface ExplainOffer {
  readonly about: string;
  readonly kind: 'line' | 'text';
  readonly sure: boolean;
}

/**
 * A line that runs docker: prompts, variables and sudo may stand before it, and something after it.
 * A word that is still open is no line yet: `docker` alone is looked for.
 */
const dockerLine =
  /^(?:[$#>%] ?)?(?:[A-Za-z_]\w*=\S* +)*(?:sudo +(?:-\S+ +)*)?(?:docker|docker-compose)(?:\.exe)? +\S/;

const fewestWords = 3;

/** Says whether a text that was typed or pasted is one to explain: a docker line, a message. */
export function explainOffer(text: string, pasted: boolean): ExplainOffer | undefined {
  const about = text.trim();
  const lines = about.split(/\r?\n/).length;
  const words = about.split(/\s+/).length;
  if (dockerLine.test(about)) {
    return { about, kind: lines > 1 ? 'text' : 'line', sure: lines > 1 || isWhole(about) };
  }
  if (lines > 1) return { about, kind: 'text', sure: true };
  const isMessage = words >= fewestWords && soundsLikeError(about);
  if (!isMessage && !(pasted && words > 4)) return undefined;
  // A message that the app knows is found by itself, and its own page says more.
  return { about, kind: 'text', sure: false };
}

/** More than names are searched for with: an argument after an option, or many words. */
function isWhole(line: string): boolean {
  return /\s-{1,2}\w\S*\s+[^-\s]/.test(line) || line.split(/\s+/).length > 4;
}
