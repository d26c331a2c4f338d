import type { Template } from '../command/model.ts';
import type { Problem } from '../result.ts';

/** Where a chapter stands in the list on the left. */
export const sheetCategories = ['Learn', 'Do', 'Ship', 'Tools', 'Yours'] as const;
export type SheetCategory = (typeof sheetCategories)[number];

/** The systems a text can be written for. */
export type OperatingSystem = 'linux' | 'macos' | 'windows';

/** What must be there before a command can run. */
export type Need = 'engine' | 'compose' | 'aws';

/** Text inside a paragraph. Raw HTML never gets this far. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'delete'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'break' };

/** A block of a chapter. `slug` is unique in its sheet and is what links point at. */
export type Block =
  | {
      readonly type: 'heading';
      readonly level: number;
      readonly slug: string;
      readonly children: readonly Inline[];
    }
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly type: 'quote'; readonly children: readonly Block[] }
  | {
      readonly type: 'code';
      readonly language: string;
      readonly text: string;
      /** The id of the command that printed this; its fence says `prints=<id>`. */
      readonly prints?: string;
    }
  | {
      readonly type: 'table';
      readonly align: readonly ('left' | 'right' | 'center' | null)[];
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly type: 'rule' }
  | { readonly type: 'diagram'; readonly name: string; readonly alt: string }
  | {
      readonly type: 'example';
      readonly language: string;
      readonly file: string;
      readonly text: string;
    }
  | Card;

/**
 * A command with the heading and the prose that belong to it.
 *
 * The card takes its heading and the text between heading and fence (`intro`) when its title is
 * that heading; what follows the fence up to the next heading or fence is `notes`.
 */
export interface Card {
  readonly type: 'card';
  readonly command: string;
  readonly slug: string;
  readonly intro: readonly Block[];
  readonly notes: readonly Block[];
}

/** A runnable command of a sheet; `id` is unique in it. */
export interface SheetCommand {
  readonly id: string;
  readonly title: string;
  readonly template: Template;
  /** `example:<name>`; absent means the user's home. */
  readonly cwd?: string;
  readonly needs: readonly Need[];
  readonly os: readonly OperatingSystem[];
  readonly touches: readonly string[];
  readonly since?: string;
  /** The slug of the playbook it is a step of. */
  readonly playbook?: string;
  /** The line of its fence in the file, from 1. */
  readonly line: number;
}

/** A chapter: front matter, text, commands. */
export interface Sheet {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly category: SheetCategory;
  readonly order: number;
  readonly keywords: readonly string[];
  readonly blocks: readonly Block[];
  readonly commands: readonly SheetCommand[];
}

/** What reading one file gave: the sheet as far as it could be read, and every problem. */
export interface ParsedSheet {
  readonly sheet?: Sheet;
  readonly problems: readonly Problem[];
}
