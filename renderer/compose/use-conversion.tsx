import { lazy, type ReactElement, Suspense, useState } from 'react';
import type { Conversion } from './convert.ts';

const ConvertedDialog = lazy(async () => ({
  default: (await import('./ConvertedDialog.tsx')).ConvertedDialog,
}));

interface ConversionAsked {
  readonly title: string;
  readonly intro: string;
  readonly convert: () => Promise<Conversion>;
}

/** The same thing said in another way, in a dialog of its own, once it is asked for. */
export function useConversion({ title, intro, convert }: ConversionAsked): {
  readonly show: () => Promise<void>;
  readonly dialog: ReactElement | null;
} {
  const [conversion, setConversion] = useState<Conversion>();
  return {
    show: async () => setConversion(await convert()),
    dialog:
      conversion === undefined ? null : (
        <Suspense fallback={null}>
          <ConvertedDialog
            title={title}
            intro={intro}
            {...conversion}
            onClose={() => setConversion(undefined)}
          />
        </Suspense>
      ),
  };
}
