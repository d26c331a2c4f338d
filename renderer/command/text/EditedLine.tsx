import { type ComponentProps, lazy, type ReactElement, Suspense } from 'react';
import { CommandLine } from '../CommandLine.tsx';
import type { LineChange } from '../options/use-line-change.ts';

const LineText = lazy(async () => ({ default: (await import('./LineText.tsx')).LineText }));

type EditedLineProps = ComponentProps<typeof CommandLine> & { readonly change: LineChange };

/** The line of a card: with its blanks, or as text, never both at once. */
export function EditedLine({ change, ...line }: EditedLineProps): ReactElement {
  const shown = <CommandLine {...line} />;
  return change.text === undefined ? (
    shown
  ) : (
    <Suspense fallback={shown}>
      <LineText
        change={change}
        text={change.text}
        preview={line.preview}
        reason={line.problems.length > 0 ? line.reasonId : undefined}
        said={line.problems[0]?.message}
        inside={line.inside}
      />
    </Suspense>
  );
}
