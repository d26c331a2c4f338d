import { Fragment, type ReactElement, type ReactNode } from 'react';
import { assertNever } from '../../core/result.ts';
import type { Block, Card } from '../../core/sheet/model.ts';
import { windowStrings } from '../../core/strings/window.ts';
import { CommandCard } from '../command/CommandCard.tsx';
import { DiagramBlock, isDiagram } from '../diagrams/DiagramBlock.tsx';
import styles from './Blocks.module.css';
import { useChapter } from './chapter-context.ts';
import { ExampleTools } from './ExampleTools.tsx';
import { InlineText } from './InlineText.tsx';
import { Playbook } from './Playbook.tsx';
import { plainText } from './plain-text.ts';
import { Table } from './Table.tsx';

interface BlocksProps {
  readonly blocks: readonly Block[];
  /** The level of the heading these blocks stand under; a card's title is one below. */
  readonly level: number;
}

/** The blocks of a chapter, one after another. */
export function Blocks({ blocks, level }: BlocksProps): ReactElement {
  let under = level;
  return (
    <>
      {blocks.map((block, at) => {
        under = block.type === 'heading' ? Math.max(2, block.level) : under;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text of a sheet never moves
          <Fragment key={at}>
            <BlockView block={block} level={under} />
          </Fragment>
        );
      })}
    </>
  );
}

function BlockView({ block, level }: { block: Block; level: number }): ReactNode {
  switch (block.type) {
    case 'heading':
      return (
        <>
          <Heading block={block} />
          <Playbook slug={block.slug} title={plainText(block.children)} />
        </>
      );
    case 'paragraph':
      return (
        <p className={styles['paragraph']}>
          <InlineText inlines={block.children} />
        </p>
      );
    case 'list':
      return <List block={block} level={level} />;
    case 'quote':
      return (
        <blockquote className={styles['quote']}>
          <Blocks blocks={block.children} level={level} />
        </blockquote>
      );
    case 'code':
      return block.prints === undefined ? (
        <Code text={block.text} />
      ) : (
        <Code text={block.text} caption={windowStrings.card.prints} spoken />
      );
    case 'table':
      return <Table table={block} />;
    case 'rule':
      return <hr className={styles['rule']} />;
    case 'diagram':
      return <Diagram block={block} />;
    case 'example':
      return <Code text={block.text} caption={block.file} tools={<ExampleTools block={block} />} />;
    case 'card':
      return <CardBlock block={block} level={level} />;
    default:
      return assertNever(block);
  }
}

function Heading({ block }: { block: Extract<Block, { type: 'heading' }> }): ReactElement {
  const level = Math.min(Math.max(block.level, 2), 6);
  const Tag = `h${level}` as 'h2';
  return (
    <Tag id={block.slug} className={styles['heading']} data-level={level}>
      <InlineText inlines={block.children} />
    </Tag>
  );
}

function List({ block, level }: { block: Extract<Block, { type: 'list' }>; level: number }) {
  const items = block.items.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text of a sheet never moves
    <li key={at}>
      <Blocks blocks={item} level={level} />
    </li>
  ));
  return block.ordered ? (
    <ol className={styles['list']} start={block.start}>
      {items}
    </ol>
  ) : (
    <ul className={styles['list']}>{items}</ul>
  );
}

interface CodeProps {
  readonly text: string;
  readonly caption?: string;
  /** The caption is a phrase, not a file's name. */
  readonly spoken?: boolean;
  readonly tools?: ReactNode;
}

function Code({ text, caption, spoken, tools }: CodeProps): ReactElement {
  return (
    <figure className={styles['code']}>
      {caption === undefined ? null : (
        <figcaption data-spoken={spoken}>
          {caption}
          {tools}
        </figcaption>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide code is scrolled with the keyboard */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
    </figure>
  );
}

/** A diagram; one that there is no picture of, in the words of its sheet. */
function Diagram({ block }: { block: Extract<Block, { type: 'diagram' }> }): ReactElement {
  const { sheet, commands, hrefOf } = useChapter();
  return isDiagram(block.name) ? (
    <DiagramBlock
      name={block.name}
      description={block.alt}
      sheet={sheet}
      commands={commands}
      hrefOf={hrefOf}
    />
  ) : (
    <p className={styles['figure']}>{block.alt}</p>
  );
}

function CardBlock({ block, level }: { block: Card; level: number }): ReactElement {
  const { sheet, commands } = useChapter();
  const command = commands.find(({ id }) => id === block.command);
  if (command === undefined) {
    return <p className={styles['broken']}>{windowStrings.problems.brokenCard}</p>;
  }
  return (
    <CommandCard
      sheet={sheet}
      command={command}
      slug={block.slug}
      level={Math.min(level + 1, 6)}
      intro={<Notes blocks={block.intro} level={level} />}
      notes={<Notes blocks={block.notes} level={level} after />}
    />
  );
}

/** The prose of a card: before the line, or after its buttons. */
function Notes(props: BlocksProps & { after?: boolean }): ReactNode {
  return props.blocks.length === 0 ? null : (
    <div className={props.after ? styles['notes'] : styles['intro']}>
      <Blocks blocks={props.blocks} level={props.level} />
    </div>
  );
}
