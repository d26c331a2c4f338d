import * as z from 'zod/mini';
import { fontSizeRange } from './font-sizes.ts';

const path = z.string().check(z.maxLength(4096));

export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** Of terminals, CSS pixels. */
  fontSize: z.int().check(z.gte(fontSizeRange.smallest), z.lte(fontSizeRange.largest)),
  /** Terminals tell screen readers what they print. */
  screenReader: z.boolean(),
  /** The program of a shell tab; empty: the user's own shell. */
  shell: path,
  /** Where commands run that name no place themselves; empty: the home folder. */
  workingFolder: path,
  /** Runs are remembered. */
  history: z.boolean(),
  /** The docker program; empty: the first in PATH. */
  dockerPath: path,
  /** From which danger on a dialog asks first; removing always asks. */
  confirm: z.enum(['removes', 'exposes', 'changes']),
});

/** What the user chose; kept by main in one JSON file. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const defaultSettings: Settings = {
  theme: 'system',
  fontSize: fontSizeRange.usual,
  screenReader: false,
  shell: '',
  workingFolder: '',
  history: true,
  dockerPath: '',
  confirm: 'removes',
};
