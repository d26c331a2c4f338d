import { Fragment, type ReactElement } from 'react';

/**
 * A sentence in which commands stand in backticks.
 *
 * An option in it (`--force`) is never broken between its hyphens and its name.
 */
export function CodeText({ text }: { text: string }): ReactElement {
  return (
    <>
      {text.split('`').map((part, at) =>
        at % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence never move
          <code key={at}>{part}</code>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence never move
          <Fragment key={at}>{unbroken(part)}</Fragment>
        ),
      )}
    </>
  );
}

function unbroken(text: string): readonly (string | ReactElement)[] {
  return text.split(/(--[\w-]+)/).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence never move
      <span key={at} className="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
