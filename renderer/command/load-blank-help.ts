import { useEffect, useMemo } from 'react';
import type { BlankUse } from '../../core/blanks/use.ts';
import type { Grammar } from '../../core/cli/grammar.ts';
import type { Template } from '../../core/command/model.ts';
import { loadGrammar } from '../grammar/load-grammar.ts';
import { createStore, useStore } from '../store.ts';

/** The code and the grammar behind choices and warnings. */
export interface BlankHelp {
  readonly core: typeof import('./blank-help.ts');
  readonly grammar: Grammar;
}

const store = createStore<BlankHelp | undefined>(undefined);
let asked = false;

/** What helps to fill blanks in, loaded when someone first wants it. */
export function useBlankHelp(wanted: boolean): BlankHelp | undefined {
  useEffect(() => {
    if (wanted && !asked) {
      asked = true;
      void load();
    }
  }, [wanted]);
  return useStore(store, (now) => now);
}

async function load(): Promise<void> {
  const [core, grammar] = await Promise.all([import('./blank-help.ts'), loadGrammar()]);
  store.set(() => ({ core, grammar }));
}

/** What each blank of a template is for, by label; nothing until that is known. */
export function useUses(
  template: Template,
  help: BlankHelp | undefined,
): ReadonlyMap<string, BlankUse> | undefined {
  return useMemo(() => help && readUses(template, help), [template, help]);
}

/** The same, for who has the help at hand. */
export function readUses(
  template: Template,
  { core, grammar }: BlankHelp,
): ReadonlyMap<string, BlankUse> {
  const places = core.readPlaces(template, grammar);
  return new Map(
    template.placeholders.map((placeholder) => [
      placeholder.label,
      core.readUse(placeholder, places.get(placeholder.label)),
    ]),
  );
}
