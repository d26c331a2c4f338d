import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Grammar } from '../../../core/cli/grammar.ts';

/** Where it is. */
export const grammarFile = fileURLToPath(
  new URL('../../../resources/cli/grammar.json', import.meta.url),
);

/** The grammar that ships with the app. */
export const shippedGrammar = JSON.parse(readFileSync(grammarFile, 'utf8')) as Grammar;
