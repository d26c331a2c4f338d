import type { ReactElement } from 'react';
import { diagramStrings } from '../../../core/strings/diagrams.ts';
import buttons from '../../ui/button.module.css';

/** Back to how the picture was at first. */
export function ResetButton({ onReset }: { readonly onReset: () => void }): ReactElement {
  return (
    <button type="button" className={buttons['quiet']} onClick={onReset}>
      {diagramStrings.reset}
    </button>
  );
}
