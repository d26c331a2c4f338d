import { type RefObject, useEffect, useRef, useState } from 'react';
import { replaceRoute } from '../app/route.ts';

/** How long to wait with the address until the text stays as it is, milliseconds. */
const settledMs = 400;

/** Longer texts are not kept in the address. */
const longestAddress = 8_000;

/**
 * The text of the page, in step with the address.
 *
 * A link to the page fills the field; what is typed goes into the address, so that going away and
 * back finds it again.
 */
export function usePastedText(
  about: string | undefined,
  field: RefObject<HTMLTextAreaElement | null>,
): readonly [string, (text: string) => void] {
  const [text, setText] = useState(about ?? '');
  // What we wrote into the address ourselves is no news when it comes back from there.
  const written = useRef(about ?? '');
  useEffect(() => {
    if ((about ?? '') !== written.current) {
      written.current = about ?? '';
      setText(about ?? '');
      field.current?.focus();
    }
  }, [about, field]);
  useEffect(() => {
    if (text === written.current) {
      return undefined;
    }
    const timer = setTimeout(() => {
      written.current = text.length > longestAddress ? '' : text;
      const route = written.current === '' ? {} : { about: written.current };
      replaceRoute({ page: 'explain', ...route });
    }, settledMs);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText];
}
