import type { Asked } from './asked.ts';
import type { Part } from './parts.ts';

/** What one command does, by how it was asked. */
export type Decide = (asked: Asked) => readonly Part[];

/** Decisions by the command's name in the grammar, without `docker`. */
export type Decisions = Readonly<Record<string, Decide>>;
