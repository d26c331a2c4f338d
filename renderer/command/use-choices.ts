import { useMemo } from 'react';
import type { Narrowed } from '../../core/blanks/narrow.ts';
import type { TypedPath } from '../../core/blanks/typed-path.ts';
import type { BlankUse } from '../../core/blanks/use.ts';
import type { Placeholder } from '../../core/command/model.ts';
import { appState } from '../app/state.ts';
import { useEngineObjects } from '../engine/objects.ts';
import { useStore } from '../store.ts';
import { useBusyPorts } from './busy-ports.ts';
import { useOwnCardHelp } from './card-help.ts';
import { useFolderNames } from './folder-names.ts';
import { useBlankHelp } from './load-blank-help.ts';
import { useRemembered } from './remembered.ts';

interface Wanted {
  readonly placeholder: Placeholder;
  readonly value: string;
  /** What narrows the list; empty for one who has typed nothing yet. */
  readonly query: string;
  /** Someone is in the blank. */
  readonly focused: boolean;
}

const nothing: Narrowed = { shown: [], total: 0 };
const noValues: readonly string[] = [];

/** What a blank can be filled with, as far as it answers what was typed. */
export function useChoices({ placeholder, value, query, focused }: Wanted): Narrowed {
  const card = useOwnCardHelp();
  const help = useBlankHelp(focused);
  const { objects } = useEngineObjects(focused);
  const memory = useRemembered(focused);
  const windows = useStore(appState, ({ platform }) => platform === 'win32');
  const use = focused ? card?.uses?.get(placeholder.label) : undefined;
  const typed = useMemo(
    () => (use?.type === 'path' ? help?.core.splitTyped(value, windows) : undefined),
    [use, help, value, windows],
  );
  const names = useFolderNames(typed, card?.example);
  const busyPorts = useBusyPorts(placeholder, use, help, objects);
  // Typing in the blank itself changes neither, so a key only narrows what is made already.
  const beside =
    help && use && card ? help.core.besideOf(use, card.template, card.values) : undefined;
  const all = useMemo(() => {
    if (help === undefined || use === undefined || beside === undefined) {
      return undefined;
    }
    const { choicesFor, blankKey, fileChoices, searchable } = help.core;
    const remembered = memory[blankKey(placeholder)] ?? noValues;
    const facts = { objects, remembered, busyPorts, now: Date.now() };
    const files = typed === undefined ? [] : fileChoices(names, typed, wantsOf(use));
    return searchable([...files, ...choicesFor({ placeholder, use, beside }, facts)]);
  }, [help, use, beside, placeholder, objects, memory, busyPorts, typed, names]);
  return useMemo(
    () =>
      help === undefined || all === undefined
        ? nothing
        : help.core.narrow(all, queryFor(query, typed)),
    [help, all, query, typed],
  );
}

function wantsOf(use: BlankUse): 'file' | 'folder' | 'path' {
  return use.type === 'path' ? use.wants : 'path';
}

/** A path is compared as its choices are written, `./` before a bare name. */
function queryFor(query: string, typed: TypedPath | undefined): string {
  return typed === undefined || query === '' || typed.folder !== '' ? query : `./${typed.begun}`;
}
