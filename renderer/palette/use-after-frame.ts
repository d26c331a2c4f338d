import { useEffect, useState } from 'react';
import { afterFrame } from '../after-frame.ts';

/** The value as it was, until the frame that shows the rest of a change is painted. */
export function useAfterFrame<T>(value: T): T {
  const [shown, setShown] = useState(() => value);
  useEffect(() => afterFrame(() => setShown(() => value)), [value]);
  return shown;
}
