import * as z from 'zod/mini';
import { keptOptions } from './model.ts';

/** So many pins are kept; more is no shelf but a second history. */
export const keptPins = 100;

const pin = z.object({
  /** `<sheet>/<command id>`; for a line in no sheet an id of its own. */
  id: z.string(),
  title: z.string(),
  /** When it was pinned, epoch milliseconds: the order of the list. */
  at: z.number(),
  values: z.optional(z.record(z.string(), z.string())),
  options: z.optional(keptOptions),
  /** For a line in no sheet, in the grammar of sheets. */
  source: z.optional(z.string()),
});
export type Pin = Readonly<z.infer<typeof pin>>;

/** The file of the pins. */
export const pinsFile = z.object({ pins: z.array(pin) });
