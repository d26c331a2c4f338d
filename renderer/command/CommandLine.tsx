import { Fragment, type ReactElement, useId, useMemo } from 'react';
import type { Template, Values } from '../../core/command/model.ts';
import type { Problem } from '../../core/result.ts';
import { windowStrings } from '../../core/strings/window.ts';
import { Blank } from './Blank.tsx';
import styles from './CommandLine.module.css';
import { type LineGroup, type LineWord, layOut, type Part } from './line-layout.ts';
import { shownValue } from './read-card.ts';

interface CommandLineProps {
  readonly template: Template;
  readonly values: Values;
  readonly switches: ReadonlySet<string>;
  readonly preview: string;
  readonly problems: readonly Problem[];
  readonly missing: readonly string[];
  /** The id of the sentence under the line that says what is wrong. */
  readonly reasonId: string;
  /** The keyboard is somewhere in the card, so its blanks are tab stops. */
  readonly inside: boolean;
  readonly onEdit: (label: string, value: string) => void;
  readonly onRestore: (label: string) => void;
}

/** The command itself, with its blanks in it: what is read, filled in and run is one thing. */
export function CommandLine(props: CommandLineProps): ReactElement {
  const { template, switches } = props;
  const groups = useMemo(() => layOut(template, switches), [template, switches]);
  const hint = useId();
  const hasBlanks = props.template.placeholders.length > 0;
  const { lineHint, lineHintPlain, lineLabel } = windowStrings.card;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be one running line of text
    <div
      className={styles['line']}
      data-preview={props.preview}
      data-card-item="line"
      data-blanks={hasBlanks || undefined}
      role="group"
      aria-label={lineLabel}
      aria-describedby={hint}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the card's one tab stop (card-keys.ts)
      tabIndex={0}
    >
      {groups.map((group, at) => (
        <Fragment key={groupKey(group, at)}>
          {at > 0 ? ' ' : null}
          {group.newRow ? <br /> : null}
          <Group group={group} line={props} />
        </Fragment>
      ))}
      <span id={hint} hidden>
        {props.preview}. {hasBlanks ? lineHint : lineHintPlain}
      </span>
    </div>
  );
}

/** A group with a blank keeps it, and the focus in it, when options come and go before it. */
function groupKey({ words }: LineGroup, at: number): string {
  for (const { parts } of words) {
    const blank = parts.find((part) => part.type === 'blank' && part.first);
    if (blank?.type === 'blank') {
      return `blank ${blank.label}`;
    }
  }
  return `at ${at}`;
}

function Group({ group, line }: { group: LineGroup; line: CommandLineProps }): ReactElement {
  return (
    <span className={styles['group']}>
      {group.words.map((word, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a template never changes its order
        <Fragment key={at}>
          {at > 0 ? ' ' : null}
          <Word word={word} line={line} />
        </Fragment>
      ))}
    </span>
  );
}

function Word({ word, line }: { word: LineWord; line: CommandLineProps }): ReactElement {
  return (
    <span className={styles[word.role]}>
      {word.parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a template never changes its order
        <PartOfWord key={at} part={part} line={line} />
      ))}
    </span>
  );
}

function PartOfWord({ part, line }: { part: Part; line: CommandLineProps }): ReactElement | string {
  if (part.type === 'text') {
    return part.text;
  }
  const placeholder = line.template.placeholders.find(({ label }) => label === part.label);
  if (placeholder === undefined) {
    return `{{${part.label}}}`;
  }
  const value = shownValue(placeholder, line.values);
  if (!part.first) {
    return (
      <span className={styles['mirror']} title={part.label}>
        {value === '' ? `{{${part.label}}}` : value}
      </span>
    );
  }
  const refused = line.problems.some(({ label }) => label === part.label);
  return (
    <Blank
      placeholder={placeholder}
      value={value}
      missing={line.missing.includes(part.label)}
      reason={refused ? line.reasonId : undefined}
      inside={line.inside}
      onEdit={(next) => line.onEdit(part.label, next)}
      onRestore={() => line.onRestore(part.label)}
    />
  );
}
