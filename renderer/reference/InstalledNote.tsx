import type { ReactElement } from 'react';
import { referenceStrings as strings } from '../../core/strings/reference.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './Reference.module.css';
import type { Installed } from './use-installed.ts';

/** How the docker on this machine stands to the page. */
export function InstalledNote({ installed }: { installed: Installed }): ReactElement {
  const { words, warns } = noteOf(installed);
  return (
    <p className={styles['installed']} data-installed={installed.state} role="status">
      <Icon name={warns ? 'warning' : 'info'} size={14} />
      {words}
    </p>
  );
}

function noteOf(installed: Installed): { readonly words: string; readonly warns: boolean } {
  switch (installed.state) {
    case 'asking':
      return { words: strings.installed.asking, warns: false };
    case 'none':
      return { words: installed.message, warns: false };
    case 'known': {
      const { version, missing, lacks, adds } = installed.value;
      if (missing) {
        return { words: strings.installed.missing(version), warns: true };
      }
      const told = [
        ...(lacks.length === 0 ? [] : [strings.installed.lacks(version, lacks.length)]),
        ...(adds.length === 0
          ? []
          : [
              strings.installed.adds(
                version,
                adds.map(({ name }) => name),
              ),
            ]),
      ];
      return told.length === 0
        ? { words: strings.installed.same(version), warns: false }
        : { words: told.join(' '), warns: lacks.length > 0 };
    }
  }
}
