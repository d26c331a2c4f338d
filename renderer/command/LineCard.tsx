import { type ReactElement, type ReactNode, useMemo } from 'react';
import { CommandCard } from './CommandCard.tsx';
import { lineCommand, lineSheet } from './line-command.ts';

interface LineCardProps {
  /** Tells the cards of lines apart; what was filled in is kept under it. */
  readonly id: string;
  readonly title: string;
  /** In the grammar of sheets, see `lineCommand`. */
  readonly source: string;
  /** Of the heading that is the card's title, 2 to 6. */
  readonly level: number;
  readonly intro?: ReactNode;
  readonly notes?: ReactNode;
}

/** A line that is in no sheet, as the same card that a command of a sheet is. */
export function LineCard(props: LineCardProps): ReactElement | null {
  const { id, title, source } = props;
  const command = useMemo(() => lineCommand(id, title, source), [id, title, source]);
  return command === undefined ? null : (
    <CommandCard
      sheet={lineSheet}
      command={command}
      level={props.level}
      slug={`${lineSheet}-${id}`}
      intro={props.intro}
      notes={props.notes}
    />
  );
}
