import { type ReactElement, useId, useMemo } from 'react';
import type { CliOption } from '../../../core/cli/grammar.ts';
import type { Placeholder } from '../../../core/command/model.ts';
import type { EngineObjects } from '../../../core/engine/model.ts';
import { optionStrings as strings } from '../../../core/strings/options.ts';
import { windowStrings } from '../../../core/strings/window.ts';
import { useEngineObjects } from '../../engine/objects.ts';
import styles from './OptionRow.module.css';

interface ValueFieldProps {
  readonly option: CliOption;
  readonly blank: Placeholder;
  readonly value: string;
  /** The id of the sentence that says what is wrong with it. */
  readonly reason: string | undefined;
  readonly onEdit: (value: string) => void;
}

/** The field for an option's value: the same value as in the line, whichever is typed into. */
export function ValueField(props: ValueFieldProps): ReactElement {
  const { option, blank, value, reason, onEdit } = props;
  const list = useId();
  const offered = useOffered(option, blank);
  const common = {
    className: styles['field'],
    'aria-label': strings.valueOf(option.name, blank.label),
    'aria-invalid': reason === undefined ? undefined : true,
    'aria-describedby': reason,
    'data-option-value': '',
  } as const;
  if (blank.kind === 'choice') {
    const choices = blank.choices ?? [];
    return (
      <select {...common} value={value} onChange={(event) => onEdit(event.currentTarget.value)}>
        {choices.includes(value) ? null : (
          <option value={value}>{windowStrings.card.choose}</option>
        )}
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  }
  return (
    <>
      <input
        {...common}
        type="text"
        inputMode={blank.kind === 'number' || blank.kind === 'port' ? 'decimal' : 'text'}
        value={value}
        placeholder={strings.like[option.meaning]}
        list={offered.length > 0 ? list : undefined}
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        onChange={(event) => onEdit(event.currentTarget.value)}
      />
      {offered.length > 0 ? (
        <datalist id={list}>
          {offered.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}

/** The usual values, or what the engine has of that kind. */
function useOffered(option: CliOption, { kind }: Placeholder): readonly string[] {
  const { objects } = useEngineObjects(false);
  const { meaning, choices } = option;
  return useMemo(() => {
    if (choices !== undefined) return choices;
    return objects === undefined ? [] : namesOf(meaning === 'container' ? meaning : kind, objects);
  }, [meaning, choices, kind, objects]);
}

function namesOf(kind: string, objects: EngineObjects): readonly string[] {
  switch (kind) {
    case 'container':
      return objects.containers.map(({ name }) => name);
    case 'image':
      return objects.images.flatMap(({ tags }) => tags);
    case 'network':
      return objects.networks.map(({ name }) => name);
    case 'volume':
      return objects.volumes.filter(({ anonymous }) => !anonymous).map(({ name }) => name);
    default:
      return [];
  }
}
