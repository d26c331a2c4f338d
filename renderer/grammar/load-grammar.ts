import { useEffect, useState } from 'react';
import type { Grammar } from '../../core/cli/grammar.ts';

let loading: Promise<Grammar> | undefined;

/** The grammar with all its words, in a chunk of its own: it is large and no start needs it. */
export function loadGrammar(): Promise<Grammar> {
  loading ??= import('../../resources/cli/grammar.json').then(
    (module) => module.default as unknown as Grammar,
  );
  return loading;
}

/** The grammar once it is there; asking for it begins to load it. */
export function useGrammar(): Grammar | undefined {
  const [grammar, setGrammar] = useState<Grammar>();
  useEffect(() => {
    let wanted = true;
    void loadGrammar().then((loaded) => {
      if (wanted) setGrammar(loaded);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return grammar;
}
