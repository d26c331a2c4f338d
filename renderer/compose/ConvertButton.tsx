import type { ReactElement, ReactNode } from 'react';
import buttons from '../ui/button.module.css';
import type { Conversion } from './convert.ts';
import { useConversion } from './use-conversion.tsx';

interface ConvertButtonProps {
  readonly children: ReactNode;
  readonly title: string;
  readonly intro: string;
  readonly convert: () => Promise<Conversion>;
}

/** A button that shows the same thing said in another way. */
export function ConvertButton(props: ConvertButtonProps): ReactElement {
  const { show, dialog } = useConversion(props);
  return (
    <>
      <button type="button" className={buttons['quiet']} onClick={() => void show()}>
        {props.children}
      </button>
      {dialog}
    </>
  );
}
