import { type ComponentType, lazy, type ReactElement, Suspense, useMemo } from 'react';
import type { SheetCommand } from '../../core/sheet/model.ts';
import styles from './DiagramFigure.module.css';
import { type DiagramContext, diagramContext, type TouchingCard } from './diagram-context.ts';
import { type DiagramEntry, diagrams } from './registry.ts';

interface DiagramBlockProps {
  readonly name: string;
  /** The picture in a sentence or two. */
  readonly description: string;
  readonly sheet: string;
  readonly commands: readonly SheetCommand[];
  /** Where a command's card is; nothing for one that is not shown here. */
  readonly hrefOf: (command: string) => string | undefined;
}

export function isDiagram(name: string): boolean {
  return Object.hasOwn(diagrams, name);
}

/** A diagram of a chapter, fetched when the chapter is opened; its place is kept meanwhile. */
export function DiagramBlock(props: DiagramBlockProps): ReactElement | null {
  const { name, description, sheet, commands, hrefOf } = props;
  const entry = isDiagram(name) ? diagrams[name] : undefined;
  const context = useMemo<DiagramContext | undefined>(
    () =>
      entry === undefined
        ? undefined
        : {
            sheet,
            name,
            description,
            width: entry.width,
            height: entry.height,
            cardsOf: cardsByPart(commands, hrefOf),
            stop: undefined,
            pinned: undefined,
          },
    [entry, sheet, name, description, commands, hrefOf],
  );
  if (entry === undefined || context === undefined) {
    return null;
  }
  const Diagram = lazily(name, entry);
  const foot = commands.some(({ touches }) => touches.length > 0);
  return (
    <Suspense fallback={<Place entry={entry} foot={foot} />}>
      <diagramContext.Provider value={context}>
        <Diagram />
      </diagramContext.Provider>
    </Suspense>
  );
}

function Place({ entry, foot }: { entry: DiagramEntry; foot: boolean }): ReactElement {
  const frame = 44 + (entry.below ?? 0) + (foot ? 50 : 16);
  return (
    <div className={styles['place']} style={{ paddingBottom: frame }}>
      <div style={{ margin: '0 16px', aspectRatio: `${entry.width} / ${entry.height}` }} />
    </div>
  );
}

const loaded = new Map<string, ComponentType>();

/** The same component at every visit, so that the second one finds it there at once. */
function lazily(name: string, entry: DiagramEntry): ComponentType {
  const known = loaded.get(name);
  if (known !== undefined) {
    return known;
  }
  const made = lazy(async () => ({ default: await entry.load() }));
  loaded.set(name, made);
  return made;
}

function cardsByPart(
  commands: readonly SheetCommand[],
  hrefOf: (command: string) => string | undefined,
): (part: string) => readonly TouchingCard[] {
  const byPart = new Map<string, TouchingCard[]>();
  for (const { id, title, touches } of commands) {
    const href = hrefOf(id);
    for (const part of href === undefined ? [] : touches) {
      byPart.set(part, [...(byPart.get(part) ?? []), { title, href: href ?? '' }]);
    }
  }
  return (part) => byPart.get(part) ?? [];
}
