import { type ReactElement, useLayoutEffect, useMemo, useRef } from 'react';
import type { Problem } from '../../core/result.ts';
import type { Sheet } from '../../core/sheet/model.ts';
import { Blocks } from './Blocks.tsx';
import styles from './Chapter.module.css';
import { cardLinks } from './card-links.ts';
import { chapterContext } from './chapter-context.ts';
import { SheetProblems } from './SheetProblems.tsx';
import { useFirstBlocks } from './use-first-blocks.ts';

interface ChapterProps {
  readonly sheet: Sheet;
  readonly problems: readonly Problem[];
  readonly known: readonly string[];
  /** Where to in the chapter; without it, to where it was left. */
  readonly slug: string | undefined;
}

/** How far each chapter was scrolled when it was left. */
const leftAt = new Map<string, number>();

/** A chapter: what it is about, its text, its commands. */
export function Chapter({ sheet, problems, known, slug }: ChapterProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const context = useMemo(
    () => ({ sheet: sheet.id, commands: sheet.commands, hrefOf: cardLinks(sheet), known }),
    [sheet, known],
  );
  // A place further down can only be gone to when all above it is there.
  const atOnce = slug !== undefined || (leftAt.get(sheet.id) ?? 0) > 0;
  const shown = useFirstBlocks(sheet.blocks.length, atOnce);
  const blocks = useMemo(() => sheet.blocks.slice(0, shown), [sheet, shown]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (slug === undefined) {
      // A chapter begins at its top; to say so again would lay all of it out before it is painted.
      const top = leftAt.get(sheet.id) ?? 0;
      if (top > 0) {
        element?.scrollTo({ top });
      }
    } else {
      document.getElementById(slug)?.scrollIntoView({ block: 'start' });
    }
  }, [sheet.id, slug]);
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      onScroll={(event) => leftAt.set(sheet.id, event.currentTarget.scrollTop)}
    >
      <div className={styles['column']}>
        <h1 className={styles['title']} tabIndex={-1}>
          {sheet.title}
        </h1>
        <p className={styles['summary']}>{sheet.summary}</p>
        {problems.length > 0 ? <SheetProblems problems={problems} /> : null}
        <chapterContext.Provider value={context}>
          <Blocks blocks={blocks} level={1} />
        </chapterContext.Provider>
      </div>
    </div>
  );
}
