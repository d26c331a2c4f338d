import type { Code, Definition, Heading, Root } from 'mdast';
import { sheetStrings as strings } from '../strings/sheet.ts';
import { type BlockContext, readBlock, textOf } from './blocks.ts';
import { isWithinBounds } from './bounds.ts';
import { bareCard, CardComposer } from './cards.ts';
import type { InlineContext } from './inlines.ts';
import type { Card, ParsedSheet, Sheet, SheetCommand } from './model.ts';
import { type FrontMatter, readFrontMatter } from './parse-front-matter.ts';
import { readMarkdown } from './parse-markdown.ts';
import { findPlaybooks, isPlaybook, type Playbook, withoutMarker } from './playbooks.ts';
import { isRunFence, readRunFence } from './run-fence.ts';
import { Slugs } from './slug.ts';
import { Source } from './source.ts';
import { Titles } from './titles.ts';

/**
 * Reads one sheet: front matter, text, commands.
 *
 * Never throws. A sheet comes back as far as it could be read; every problem says file, line and
 * what to do. A command with an error is shown as plain code and cannot run.
 */
export function parseSheet(text: string, file: string): ParsedSheet {
  const source = new Source(text, file);
  if (!isWithinBounds(source)) return { problems: source.problems };
  try {
    const { matter, end } = readFrontMatter(source);
    const root = readMarkdown(text, end);
    const body = new SheetReader(source, root).read();
    if (!matter) return { problems: source.problems };
    return { sheet: toSheet(matter, body), problems: source.problems };
  } catch (error) {
    // The libraries recurse: nesting of ten thousand levels ends the stack.
    const reason = error instanceof Error ? error.message : String(error);
    source.report('error', 'sheet-unreadable', strings.unreadable(reason), {
      line: 1,
      start: 0,
      end: 0,
    });
    return { problems: source.problems };
  }
}

type Body = Pick<Sheet, 'blocks' | 'commands'>;

function toSheet(matter: FrontMatter, body: Body): Sheet {
  return { ...matter, ...body };
}

/** Reads the blocks of one sheet in order, keeping the state that goes from one to the next. */
class SheetReader {
  readonly #source: Source;
  readonly #root: Root;
  readonly #playbooks: readonly Playbook[];
  readonly #slugs = new Slugs();
  readonly #titles = new Titles();
  readonly #composer = new CardComposer();
  readonly #commands: SheetCommand[] = [];
  readonly #context: BlockContext;
  readonly #localLinks: InlineContext['localLinks'] = [];
  #playbookSlug = '';

  constructor(source: Source, root: Root) {
    this.#source = source;
    this.#root = root;
    this.#playbooks = findPlaybooks(root);
    this.#context = {
      source,
      definitions: definitionsOf(root),
      localLinks: this.#localLinks,
      readCommand: (node) => this.#readNested(node),
      takeSlug: (title) => this.#slugs.take(title),
    };
  }

  read(): Body {
    for (const node of this.#root.children) {
      if (node.type === 'heading') this.#readHeading(node);
      else if (node.type === 'code' && isRunFence(node)) this.#readFence(node);
      else for (const block of readBlock(node, this.#context)) this.#composer.add(block);
    }
    for (const { slug, range } of this.#localLinks) {
      if (this.#slugs.has(slug)) continue;
      this.#source.report('warning', 'link-broken', strings.linkBroken(slug), range);
    }
    return { blocks: this.#composer.finish(), commands: this.#commands };
  }

  #readHeading(node: Heading): void {
    const heading = withoutMarker(node);
    const [block] = readBlock(heading, this.#context);
    if (!block) return;
    this.#titles.startHeading(textOf(heading).trim());
    this.#composer.add(block);
    if (!isPlaybook(node) || block.type !== 'heading') return;
    this.#playbookSlug = block.slug;
    const playbook = this.#playbooks.find((candidate) => candidate.heading === node);
    if (playbook?.steps.length !== 0) return;
    const range = this.#source.rangeOf(node);
    this.#source.report('warning', 'playbook-empty', strings.playbookEmpty, range);
  }

  #readFence(node: Code): void {
    const command = this.#readCommand(node);
    if (!command) {
      this.#composer.add({ type: 'code', language: 'sh', text: node.value });
      return;
    }
    this.#composer.addCommand({
      command: command.id,
      fromHeading: this.#titles.isHeading(command.title),
      variant: this.#titles.lastIsVariant,
      takeSlug: () => this.#slugs.take(command.title),
    });
  }

  #readNested(node: Code): Card | undefined {
    const command = this.#readCommand(node);
    return command && bareCard(command.id, this.#slugs.take(command.title));
  }

  #readCommand(node: Code): SheetCommand | undefined {
    const playbook = this.#playbooks.find((candidate) => candidate.steps.includes(node));
    const read = readRunFence(node, this.#source, playbook?.shared ?? []);
    if (!read) return undefined;
    const range = this.#source.rangeOf(node);
    const before = this.#commands.find(({ id }) => id === read.id);
    if (before) {
      const message = strings.commandIdTwice(read.id, before.line);
      this.#source.report('error', 'command-id', message, range);
      return undefined;
    }
    const { title, fault } = this.#titles.titleOf(read);
    if (fault) {
      this.#source.report('error', 'command-title', fault, range);
      return undefined;
    }
    const step = playbook ? { playbook: this.#playbookSlug } : {};
    const command: SheetCommand = { ...read, title, ...step };
    this.#commands.push(command);
    return command;
  }
}

function definitionsOf(root: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'definition') {
      const definition = node as Definition;
      if (!found.has(definition.identifier)) found.set(definition.identifier, definition);
    }
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(visit);
  };
  visit(root);
  return found;
}
