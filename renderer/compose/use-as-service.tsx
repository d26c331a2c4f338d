import { lazy, type ReactElement, Suspense, useState } from 'react';
import type { Template, Values } from '../../core/command/model.ts';
import { composeWindowStrings as strings } from '../../core/strings/compose-window.ts';
import type { Conversion } from './convert.ts';

const ConvertedDialog = lazy(async () => ({
  default: (await import('./ConvertedDialog.tsx')).ConvertedDialog,
}));

/** Whether a line makes one container, which a Compose file can describe as well. */
export function makesContainer({ source, needsShell }: Template): boolean {
  return !needsShell && /^docker\s+(container\s+)?(run|create)(\s|$)/.test(source);
}

/** The card's line as a Compose service, once it is asked for. */
export function useAsService(
  template: Template,
  values: Values,
): { readonly show: () => Promise<void>; readonly dialog: ReactElement | null } {
  const [conversion, setConversion] = useState<Conversion>();
  return {
    show: async () => {
      const { cardAsService } = await import('./convert.ts');
      setConversion(await cardAsService(template, values));
    },
    dialog:
      conversion === undefined ? null : (
        <Suspense fallback={null}>
          <ConvertedDialog
            title={strings.serviceTitle}
            intro={strings.serviceIntro}
            {...conversion}
            onClose={() => setConversion(undefined)}
          />
        </Suspense>
      ),
  };
}
