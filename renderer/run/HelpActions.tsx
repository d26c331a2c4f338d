import { type ReactElement, useMemo } from 'react';
import type { ErrorExplanation, ErrorHelp } from '../../core/cli/errors/model.ts';
import { previewLine } from '../../core/command/fill.ts';
import { parseTemplate } from '../../core/command/template.ts';
import { afterRunStrings as strings } from '../../core/strings/after-run.ts';
import { routeHash } from '../app/route.ts';
import { LineAction } from './LineAction.tsx';

interface HelpActionsProps {
  readonly error: ErrorExplanation;
  readonly session: string;
  readonly place: 'card' | 'panel';
  readonly className: string | undefined;
  readonly most: number;
  readonly tabIndex?: number;
}

/**
 * The commands that help, as far as they can be run as they are; those with something to fill in
 * are cards on the page that explains the error.
 */
export function HelpActions(props: HelpActionsProps): ReactElement {
  const { error, tabIndex } = props;
  const ready = useMemo(
    () => error.helps.flatMap(readyToRun).slice(0, props.most),
    [error, props.most],
  );
  const focus = tabIndex === undefined ? {} : { tabIndex };
  return (
    <>
      {ready.map((help) => (
        <HelpAction key={help.source} {...props} help={help} />
      ))}
      <a
        href={routeHash({ page: 'help', about: error.code })}
        data-card-item={props.place === 'card' ? 'help' : undefined}
        {...focus}
      >
        {strings.moreHelp}
      </a>
    </>
  );
}

interface ReadyHelp extends ErrorHelp {
  readonly line: string;
}

/** A help whose blanks the message has filled in. */
function readyToRun(help: ErrorHelp): readonly ReadyHelp[] {
  const { template } = parseTemplate(help.source);
  const open = template?.placeholders.some((blank) => blank.default === undefined) ?? true;
  return template === undefined || open ? [] : [{ ...help, line: previewLine(template, {}) }];
}

function HelpAction(props: HelpActionsProps & { readonly help: ReadyHelp }): ReactElement {
  const { help, session, place, tabIndex } = props;
  const { title, source, line } = help;
  const id = `help-${session}-${place}-${title}`.slice(0, 180);
  const request = useMemo(
    () => ({ from: 'line', title, card: `line/${id}`, source, values: {} }) as const,
    [title, id, source],
  );
  return (
    <LineAction
      id={id}
      request={request}
      className={props.className}
      title={line}
      {...(tabIndex === undefined ? {} : { tabIndex })}
      {...(place === 'card' ? { item: 'help' } : {})}
    >
      {title}
    </LineAction>
  );
}
