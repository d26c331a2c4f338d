import type { Block, Card, Sheet, SheetCommand } from '../sheet/model.ts';
import type { SearchDocument } from './model.ts';
import { isRemoving } from './most-used.ts';
import { inlineText, proseOf } from './sheet-text.ts';
import { isOption } from './words.ts';

/**
 * What can be found in a chapter: itself, its sections and playbooks, and its cards.
 *
 * A card tells by its own prose and by the heading above it; what a command printed is left out,
 * since everyone's output is made of the same words.
 */
export function sheetDocuments(sheet: Sheet): readonly SearchDocument[] {
  const sections = readSections(sheet.blocks);
  return [
    chapterDocument(sheet, sections[0]?.blocks ?? []),
    ...sections.flatMap((section) => sectionDocuments(sheet, section)),
  ];
}

interface Section {
  readonly slug: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The first has no title: what stands above the first heading. */
function readSections(blocks: readonly Block[]): readonly Section[] {
  const sections: { slug: string; title: string; blocks: Block[] }[] = [
    { slug: '', title: '', blocks: [] },
  ];
  for (const block of blocks) {
    if (block.type === 'heading') {
      sections.push({ slug: block.slug, title: inlineText(block.children), blocks: [] });
    } else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

function chapterDocument(sheet: Sheet, introduction: readonly Block[]): SearchDocument {
  return {
    target: sheet.id,
    kind: 'chapter',
    title: sheet.title,
    detail: sheet.summary,
    names: [sheet.id, ...sheet.keywords],
    text: `${sheet.summary} ${proseOf(introduction)}`,
    weight: 0.6,
  };
}

function sectionDocuments(sheet: Sheet, section: Section): readonly SearchDocument[] {
  const cards = section.blocks.filter((block): block is Card => block.type === 'card');
  const commands = new Map(sheet.commands.map((command) => [command.id, command]));
  const found = cards.flatMap((card) => {
    const command = commands.get(card.command);
    return command ? [cardDocument(sheet, section, card, command)] : [];
  });
  if (section.slug === '') return found;
  const steps = cards.map((card) => commands.get(card.command)?.title ?? '');
  const isPlaybook = cards.some((card) => commands.get(card.command)?.playbook === section.slug);
  const own: SearchDocument = {
    target: `${sheet.id}#${section.slug}`,
    kind: isPlaybook ? 'playbook' : 'section',
    title: section.title,
    ...beginningOf(proseOf(section.blocks)),
    place: sheet.title,
    text: `${proseOf(section.blocks)} ${isPlaybook ? steps.join('. ') : ''}`,
    weight: isPlaybook ? 1 : 0.95,
  };
  return [own, ...found];
}

function cardDocument(
  sheet: Sheet,
  section: Section,
  card: Card,
  command: SheetCommand,
): SearchDocument {
  const line = plainLine(command);
  const program = programWords(line);
  return {
    target: `${sheet.id}/${command.id}`,
    kind: 'card',
    title: command.title,
    detail: exampleLine(command),
    words: program,
    place: section.title === '' ? sheet.title : `${sheet.title} › ${section.title}`,
    line,
    text: `${proseOf(card.intro)} ${proseOf(card.notes)}`,
    ...(isRemoving(program) ? { removes: true } : {}),
    weight: cardWeight(sheet, command, program),
  };
}

/**
 * A step of a playbook is meant in its place, and the chapters to learn from come second; the card
 * that bears its command's name is the one to look up.
 */
function cardWeight({ category }: Sheet, { id, playbook }: SheetCommand, program: string): number {
  const isOwn = id === program.replaceAll(' ', '-');
  return (
    (isOwn ? 1.1 : 1) * (playbook === undefined ? 1 : 0.85) * (category === 'Learn' ? 0.95 : 1)
  );
}

/** The line as written, each blank shown by its label. */
function plainLine(command: SheetCommand): string {
  return command.template.segments
    .map((segment) => (segment.type === 'text' ? segment.text : segment.label))
    .join('')
    .replace(/\\\n\s*/g, ' ');
}

/** The line as its card shows it at first: defaults, and what is still open by its label. */
function exampleLine(command: SheetCommand): string {
  return command.template.segments
    .map((segment) => (segment.type === 'text' ? segment.text : exampleOf(command, segment.label)))
    .join('')
    .replace(/\\\n\s*/g, ' ');
}

function exampleOf({ template }: SheetCommand, label: string): string {
  const blank = template.placeholders.find((placeholder) => placeholder.label === label);
  return blank?.default || `‹${label}›`;
}

/** So much of a text fits on one row of the list. */
const longestDetail = 140;

function beginningOf(text: string): { readonly detail?: string } {
  const short = text.slice(0, longestDetail).replace(/\s+/g, ' ').trim();
  return short === '' ? {} : { detail: short };
}

/** `compose up` of `docker compose up -d`: what the card would be called on a command line. */
function programWords(line: string): string {
  const [program, ...rest] = line.trim().split(/\s+/);
  const end = rest.findIndex((word) => isOption(word) || !/^[a-z]+$/.test(word));
  const words = (end === -1 ? rest : rest.slice(0, end)).slice(0, 3);
  return program === 'docker' ? words.join(' ') : [program, ...words].join(' ');
}
