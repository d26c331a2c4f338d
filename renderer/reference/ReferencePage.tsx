import type { ReactElement } from 'react';
import { referenceOf } from '../../core/cli/reference/reference.ts';
import { referenceStrings as strings } from '../../core/strings/reference.ts';
import type { PageProps } from '../app/pages.ts';
import { routeHash } from '../app/route.ts';
import { useGrammar } from '../grammar/load-grammar.ts';
import { AllCommands } from './AllCommands.tsx';
import { CommandPage } from './CommandPage.tsx';
import styles from './Reference.module.css';

/** The reference: all commands, or the one that the address names, perhaps with an option. */
export function ReferencePage({ about }: PageProps): ReactElement {
  const grammar = useGrammar();
  if (grammar === undefined) {
    return <p className={styles['wait']}>{strings.loading}</p>;
  }
  if (about === undefined) {
    return <AllCommands grammar={grammar} />;
  }
  const { name, option } = readAbout(about);
  const reference = referenceOf(name, grammar);
  return reference === undefined ? (
    <Unknown name={name} />
  ) : (
    <CommandPage key={reference.command.name} reference={reference} option={option} />
  );
}

/** `docker run --publish`: the command, and the option to bring into sight. */
function readAbout(about: string): { readonly name: string; readonly option: string | undefined } {
  const [, name = about, option] = /^(.*?)(?:\s+(-\S+))?$/.exec(about.trim()) ?? [];
  return { name, option };
}

function Unknown({ name }: { name: string }): ReactElement {
  return (
    <div className={styles['scroller']}>
      <div className={styles['column']}>
        <h1 className={styles['title']} tabIndex={-1}>
          {strings.unknownTitle}
        </h1>
        <p className={styles['summary']}>{strings.unknown(name)}</p>
        <p>
          <a href={routeHash({ page: 'reference' })}>{strings.toAll}</a>
        </p>
      </div>
    </div>
  );
}
