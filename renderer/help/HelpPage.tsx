import type { ReactElement, ReactNode } from 'react';
import { errorOfCode } from '../../core/cli/errors/explain-output.ts';
import { explainedTopics } from '../../core/cli/explained.ts';
import { explainStrings } from '../../core/strings/explain.ts';
import type { PageProps } from '../app/pages.ts';
import { routeHash } from '../app/route.ts';
import { ErrorView } from '../explain/ErrorView.tsx';
import styles from '../explain/Explain.module.css';
import { AllTopics } from './AllTopics.tsx';
import { MistakeHelp } from './MistakeHelp.tsx';

const strings = explainStrings.help;

/** What is known of a mistake or an error by its code; without one, all of them. */
export function HelpPage({ about }: PageProps): ReactElement {
  const topic = explainedTopics().find(({ code }) => code === about);
  if (about === undefined) {
    return (
      <Frame title={strings.title} intro={strings.intro}>
        <AllTopics />
      </Frame>
    );
  }
  if (topic === undefined) {
    return (
      <Frame title={strings.unknownTitle} intro={strings.unknown(about)} crumb>
        {null}
      </Frame>
    );
  }
  const error = topic.kind === 'error' ? errorOfCode(topic.code) : undefined;
  return (
    <Frame key={topic.code} title={topic.title} intro={undefined} crumb>
      <p className={styles['kind']}>{strings.kind[topic.kind]}</p>
      {error === undefined ? (
        <MistakeHelp code={topic.code} />
      ) : (
        <ErrorView error={error} place="help" />
      )}
    </Frame>
  );
}

interface FrameProps {
  readonly title: string;
  readonly intro: string | undefined;
  readonly crumb?: boolean;
  readonly children: ReactNode;
}

function Frame({ title, intro, crumb = false, children }: FrameProps): ReactElement {
  return (
    <div className={styles['scroller']}>
      <div className={styles['column']}>
        {crumb ? (
          <p className={styles['crumb']}>
            <a href={routeHash({ page: 'help' })}>{strings.toAll}</a>
          </p>
        ) : null}
        <h1 className={styles['title']} tabIndex={-1}>
          {title}
        </h1>
        {intro === undefined ? null : <p className={styles['intro']}>{intro}</p>}
        {children}
      </div>
    </div>
  );
}
