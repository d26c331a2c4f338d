import { type ReactElement, useId } from 'react';
import { listKinds } from '../../core/engine/list-kinds.ts';
import type { EngineObjects } from '../../core/engine/model.ts';
import { panelStrings as strings } from '../../core/strings/panel.ts';
import styles from './ObjectLists.module.css';

type Kind = (typeof listKinds)[number];

interface ListChoiceProps {
  readonly kind: Kind;
  readonly objects: EngineObjects | undefined;
  readonly onChoose: (kind: Kind) => void;
}

/** Which of the four lists is shown. Not tabs: those are what runs have. */
export function ListChoice({ kind, objects, onChoose }: ListChoiceProps): ReactElement {
  const name = useId();
  return (
    <fieldset className={styles['kinds']}>
      <legend className="unseen">{strings.lists}</legend>
      {listKinds.map((each) => (
        <label key={each} className={styles['kind']}>
          <input
            type="radio"
            name={name}
            className={styles['radio']}
            checked={each === kind}
            onChange={() => onChoose(each)}
          />
          {strings.names[each]}
          {objects === undefined ? null : (
            <span className={styles['count']}> {objects[each].length.toLocaleString('en')}</span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
