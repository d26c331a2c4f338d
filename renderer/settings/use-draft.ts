import { type ChangeEvent, type KeyboardEvent, useEffect, useState } from 'react';

/** A text that is typed and kept when it is done: on Enter, or when the keyboard goes elsewhere. */
export interface Draft {
  readonly input: {
    readonly value: string;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** What stands there was not taken. */
  readonly refused: boolean;
  /** Puts back what is kept, after something else changed it. */
  readonly restore: (change: () => Promise<unknown>) => Promise<void>;
}

/** `keep` answers whether the text was taken; what was refused stays there to be mended. */
export function useDraft(
  kept: string,
  keep: (text: string) => Promise<boolean>,
  onRestore?: () => void,
): Draft {
  const [text, setText] = useState(kept);
  /** The last text that was tried, while it is tried and after it was refused. */
  const [tried, setTried] = useState<string>();
  const [refused, setRefused] = useState(false);
  const settle = (): void => {
    setTried(undefined);
    setRefused(false);
  };
  useEffect(() => {
    setText(kept);
    setTried(undefined);
    setRefused(false);
  }, [kept]);
  const back = (): void => {
    setText(kept);
    settle();
    onRestore?.();
  };
  const commit = async (again: boolean): Promise<void> => {
    const wanted = text.trim();
    if (wanted === kept) {
      back();
      return;
    }
    // Leaving the field is no second try of what was just tried with Enter.
    if (!again && wanted === tried) return;
    setTried(wanted);
    const taken = await keep(wanted);
    setRefused(!taken);
    if (taken) setTried(undefined);
  };
  return {
    refused,
    input: {
      value: text,
      onChange: (event) => setText(event.target.value),
      onBlur: () => void commit(false),
      onKeyDown: (event) => {
        if (event.key === 'Enter') void commit(true);
        else if (event.key === 'Escape') back();
      },
    },
    restore: async (change) => {
      await change();
      back();
    },
  };
}
