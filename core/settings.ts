import * as z from 'zod/mini';

export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
});

/** What the user chose; kept by main in one JSON file. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const defaultSettings: Settings = { theme: 'system' };
