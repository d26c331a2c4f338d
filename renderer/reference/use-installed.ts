import { useEffect, useState } from 'react';
import type { InstalledCommand } from '../../core/cli/reference/installed.ts';
import { api, ask } from '../api.ts';

/** What is known of the docker on this machine. */
export type Installed =
  | { readonly state: 'asking' }
  | { readonly state: 'known'; readonly value: InstalledCommand }
  | { readonly state: 'none'; readonly message: string };

/** Asks the docker on this machine about a command; the page is whole without its answer. */
export function useInstalled(command: string): Installed {
  const [installed, setInstalled] = useState<Installed>({ state: 'asking' });
  useEffect(() => {
    let wanted = true;
    setInstalled({ state: 'asking' });
    void ask(api().cli.help({ command })).then((answer) => {
      if (wanted) {
        setInstalled(
          answer.ok
            ? { state: 'known', value: answer.value }
            : { state: 'none', message: answer.error.message },
        );
      }
    });
    return () => {
      wanted = false;
    };
  }, [command]);
  return installed;
}
