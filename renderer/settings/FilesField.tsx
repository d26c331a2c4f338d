import { type ReactElement, useState } from 'react';
import type { Places } from '../../core/ipc.ts';
import { settingsStrings } from '../../core/strings/settings.ts';
import { api, ask } from '../api.ts';
import buttons from '../ui/button.module.css';
import { Field } from './Field.tsx';
import styles from './Settings.module.css';

/** Where the app keeps its own files. */
export function FilesField({ places }: { readonly places: Places | undefined }): ReactElement {
  const [error, setError] = useState<string>();
  const strings = settingsStrings.files;
  return (
    <Field id="files" name={strings.name} about={strings.about} error={error}>
      <dl className={styles['places']}>
        <dt>{strings.data}</dt>
        <dd>{places?.data}</dd>
        <dt>{strings.settingsFile}</dt>
        <dd>{places?.settingsFile}</dd>
      </dl>
      <button
        type="button"
        className={buttons['button']}
        onClick={async () => {
          const answer = await ask(api().settings.showFolder({}));
          setError(answer.ok ? undefined : answer.error.message);
        }}
      >
        {strings.show}
      </button>
    </Field>
  );
}
