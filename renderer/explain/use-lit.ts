import { useCallback, useMemo, useState } from 'react';

/** Which piece is pointed at or has the focus, and how to say so. */
export interface Lit {
  readonly id: number | undefined;
  readonly light: (id: number) => void;
  /** Puts the light out, unless another piece has it by now. */
  readonly dim: (id: number) => void;
}

/** Joins the pieces of the line with their explanations: whichever is pointed at lights both. */
export function useLit(): Lit {
  const [id, setId] = useState<number>();
  const light = useCallback((next: number) => setId(next), []);
  const dim = useCallback((old: number) => setId((now) => (now === old ? undefined : now)), []);
  return useMemo(() => ({ id, light, dim }), [id, light, dim]);
}
