import type { ReactElement } from 'react';
import type { Template, Values } from '../../core/command/model.ts';
import { blankStrings } from '../../core/strings/blanks.ts';
import buttons from '../ui/button.module.css';
import { nextValues } from './another-one.ts';
import { useBlankHelp } from './load-blank-help.ts';

interface AnotherOneProps {
  readonly template: Template;
  readonly values: Values;
  readonly inside: boolean;
  readonly onFill: (values: Values) => void;
}

/** After a run that made something: the same again, with the next free name and port. */
export function AnotherOne(props: AnotherOneProps): ReactElement | null {
  const help = useBlankHelp(true);
  if (help === undefined || !makesOne(props.template)) {
    return null;
  }
  const press = async (): Promise<void> => {
    const next = await nextValues(props.template, props.values, help);
    if (Object.keys(next).length > 0) {
      props.onFill(next);
    }
  };
  return (
    <button
      type="button"
      className={buttons['quiet']}
      data-card-item="another"
      tabIndex={props.inside ? 0 : -1}
      onClick={() => void press()}
    >
      {blankStrings.anotherOne}
    </button>
  );
}

/** Only a line that names a new container can be run again as another one. */
function makesOne({ source, placeholders }: Template): boolean {
  return /\b(?:run|create)\b/.test(source) && placeholders.some(({ kind }) => kind === 'name');
}
