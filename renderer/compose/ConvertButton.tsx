import { lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';
import buttons from '../ui/button.module.css';
import type { Conversion } from './convert.ts';

const ConvertedDialog = lazy(async () => ({
  default: (await import('./ConvertedDialog.tsx')).ConvertedDialog,
}));

interface ConvertButtonProps {
  readonly children: ReactNode;
  readonly title: string;
  readonly intro: string;
  readonly convert: () => Promise<Conversion>;
}

/** A button that shows the same thing said in another way. */
export function ConvertButton(props: ConvertButtonProps): ReactElement {
  const [conversion, setConversion] = useState<Conversion>();
  return (
    <>
      <button
        type="button"
        className={buttons['quiet']}
        onClick={() => void props.convert().then(setConversion)}
      >
        {props.children}
      </button>
      {conversion === undefined ? null : (
        <Suspense fallback={null}>
          <ConvertedDialog
            title={props.title}
            intro={props.intro}
            {...conversion}
            onClose={() => setConversion(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
