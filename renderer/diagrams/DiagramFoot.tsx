import type { ReactElement } from 'react';
import { diagramStrings } from '../../core/strings/diagrams.ts';
import styles from './DiagramFigure.module.css';
import { useDiagram } from './diagram-context.ts';

/** As many commands as fit on the line; what is left is counted. */
const room = 3;

/** The commands that touch the part pointed at last, as links to their cards. */
export function DiagramFoot({ part }: { part: string | undefined }): ReactElement {
  const { cardsOf } = useDiagram();
  const cards = part === undefined ? [] : cardsOf(part);
  return (
    <p className={styles['foot']} data-commands-of={part}>
      {part === undefined || cards.length === 0 ? (
        diagramStrings.pointAtPart
      ) : (
        <>
          <span className={styles['part']}>{part.replaceAll('-', ' ')}</span>
          {cards.slice(0, room).map(({ title, href }) => (
            <a key={href} href={href} onClick={() => bringToSight(href)}>
              {title}
            </a>
          ))}
          {cards.length > room ? (
            <span className={styles['more']}>{diagramStrings.more(cards.length - room)}</span>
          ) : null}
        </>
      )}
    </p>
  );
}

/** A link to where one is already moves nothing by itself. */
function bringToSight(href: string): void {
  if (window.location.hash === href) {
    const slug = decodeURIComponent(href.split('/').at(-1) ?? '');
    document.getElementById(slug)?.scrollIntoView({ block: 'start' });
  }
}
