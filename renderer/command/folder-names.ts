import { useEffect, useState } from 'react';
import type { FolderEntry, TypedPath } from '../../core/blanks/typed-path.ts';
import { api, ask } from '../api.ts';
import { pathArgs } from './machine-facts.ts';

const none: readonly FolderEntry[] = [];

/** The names in the folder of a path that is being typed; main is asked once for each folder. */
export function useFolderNames(
  typed: TypedPath | undefined,
  example: string | undefined,
): readonly FolderEntry[] {
  const [known, setKnown] = useState<{ readonly of: string; readonly names: typeof none }>();
  // Hidden names are another list: they are given to who begins with a dot.
  const of = typed && `${typed.folder}${typed.begun.startsWith('.') ? '.' : ''}`;
  useEffect(() => {
    if (of === undefined) {
      return undefined;
    }
    let current = true;
    void ask(api().files.complete(pathArgs(of, example))).then((answer) => {
      if (current) {
        setKnown({ of, names: answer.ok ? answer.value : none });
      }
    });
    return () => {
      current = false;
    };
  }, [of, example]);
  return known !== undefined && known.of === of ? known.names : none;
}
