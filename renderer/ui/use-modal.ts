import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A dialog over everything else, and what in it has the focus first. */
export interface Modal<First extends HTMLElement> {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly first: RefObject<First | null>;
}

/** Opens a dialog as soon as it is drawn and closes it before it goes. */
export function useModal<First extends HTMLElement>(): Modal<First> {
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef<First>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    first.current?.focus();
    // Closing it, and not only taking it away, gives the focus back to where it was.
    return () => element?.close();
  }, []);
  return { dialog, first };
}
