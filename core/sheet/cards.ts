import type { Block, Card } from './model.ts';

/** A card while the text after it is still being read. */
export interface DraftCard {
  readonly type: 'card';
  readonly command: string;
  readonly slug: string;
  intro: Block[];
  notes: Block[];
}

/** What a command brings to its card. */
export interface CardSeed {
  readonly command: string;
  /** True when its title is the heading's. */
  readonly fromHeading: boolean;
  /** True for a second text of the same command, for another system. */
  readonly variant: boolean;
  readonly takeSlug: () => string;
}

/** Blocks after which text belongs to the chapter again, not to the card above. */
const ends: ReadonlySet<Block['type']> = new Set(['heading', 'rule', 'example', 'diagram', 'card']);

/**
 * Puts the blocks of a chapter in order, giving cards the heading and the text that are theirs.
 *
 * A card whose title is the heading's takes that heading and what stands between (`intro`); what
 * follows a card up to the next heading or fence are its `notes`. Texts of one command for several
 * systems share both, since only one of them is shown.
 */
export class CardComposer {
  readonly #blocks: Block[] = [];
  #heading = -1;
  #card: DraftCard | undefined;
  #variants: DraftCard[] = [];

  add(block: Block): void {
    if (block.type === 'heading') {
      this.#heading = this.#blocks.length;
      this.#variants = [];
    }
    if (ends.has(block.type)) this.#card = undefined;
    if (!this.#card) this.#blocks.push(block);
    else if (!this.#variants.includes(this.#card)) this.#card.notes.push(block);
    else for (const card of this.#variants) card.notes.push(block);
  }

  addCommand(seed: CardSeed): void {
    const first = this.#variants[0];
    const taken = seed.fromHeading ? this.#takeHeading() : undefined;
    const shares = seed.variant && first !== undefined;
    const card: DraftCard = {
      type: 'card',
      command: seed.command,
      slug: taken?.slug ?? seed.takeSlug(),
      intro: taken?.intro ?? (shares ? [...first.intro] : []),
      notes: shares ? [...first.notes] : [],
    };
    if (taken || shares) this.#variants.push(card);
    this.#blocks.push(card);
    this.#card = card;
  }

  finish(): readonly Block[] {
    return this.#blocks;
  }

  /** Takes the heading and the text after it out of the chapter, when nothing else stands there. */
  #takeHeading(): { readonly slug: string; readonly intro: Block[] } | undefined {
    const heading = this.#blocks[this.#heading];
    if (heading?.type !== 'heading') return undefined;
    const intro = this.#blocks.slice(this.#heading + 1);
    if (intro.some((block) => ends.has(block.type))) return undefined;
    this.#blocks.length = this.#heading;
    this.#heading = -1;
    return { slug: heading.slug, intro };
  }
}

/** A command inside a list or a quote: no text of its own. */
export function bareCard(command: string, slug: string): Card {
  return { type: 'card', command, slug, intro: [], notes: [] };
}
