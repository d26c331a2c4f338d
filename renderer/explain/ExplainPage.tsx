import { type ReactElement, useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { explainPasted, type PastedReading } from '../../core/cli/explain-pasted.ts';
import type { Grammar } from '../../core/cli/grammar.ts';
import type { Explanation } from '../../core/cli/line/model.ts';
import type { Problem } from '../../core/result.ts';
import { explainStrings as strings } from '../../core/strings/explain.ts';
import { announce } from '../app/announce.ts';
import type { PageProps } from '../app/pages.ts';
import { useGrammar } from '../grammar/load-grammar.ts';
import { ErrorView } from './ErrorView.tsx';
import { Examples } from './Examples.tsx';
import styles from './Explain.module.css';
import { Further } from './Further.tsx';
import { LineProblems } from './LineProblems.tsx';
import { LineView } from './LineView.tsx';
import { PasteField } from './PasteField.tsx';
import { replaceInField } from './paste-edit.ts';
import { RunThisLine } from './RunThisLine.tsx';
import { titleOfTopic } from './topic-titles.ts';
import { usePastedText } from './use-pasted-text.ts';

/** Characters that are explained piece by piece; a script of more is no line. */
const longestExplained = 16_000;

/** A pasted line, explained piece by piece, or a pasted error message. */
export function ExplainPage({ about }: PageProps): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = usePastedText(about, field);
  const grammar = useGrammar();
  // Typing is never held up: what is shown below follows when there is time.
  const settled = useDeferredValue(text);
  const shown = settled.slice(0, longestExplained);
  const reading = useMemo(
    () =>
      grammar === undefined || shown.trim() === '' ? undefined : explainPasted(shown, grammar),
    [grammar, shown],
  );
  const write = useCallback((start: number, end: number, next: string): void => {
    if (field.current !== null) {
      replaceInField(field.current, start, end, next);
    }
  }, []);
  const choose = (next: string): void => write(0, text.length, next);
  const fix = useCallback(
    ({ start = 0, end = 0, fix: found }: Problem): void => {
      if (found !== undefined) {
        write(start, end, found.text);
        announce(strings.fixed(found.title));
      }
    },
    [write],
  );
  const line = reading?.line;
  const hint =
    line === undefined || line.command === '' ? undefined : strings.fieldHint(line.shell);
  return (
    <div className={styles['scroller']}>
      <div className={styles['column']}>
        <h1 className={styles['title']} tabIndex={-1}>
          {strings.title}
        </h1>
        <p className={styles['intro']}>{strings.intro}</p>
        <PasteField
          field={field}
          text={text}
          hint={hint}
          onText={setText}
          onClear={() => choose('')}
        />
        {settled.length > shown.length ? (
          <p className={styles['quiet']}>{strings.tooLong(longestExplained)}</p>
        ) : null}
        <Result text={shown} reading={reading} grammar={grammar} onFix={fix} onChoose={choose} />
      </div>
    </div>
  );
}

interface ResultProps {
  readonly text: string;
  readonly reading: PastedReading | undefined;
  readonly grammar: Grammar | undefined;
  readonly onFix: (problem: Problem) => void;
  readonly onChoose: (text: string) => void;
}

function Result({ text, reading, grammar, onFix, onChoose }: ResultProps): ReactElement {
  if (reading === undefined) {
    return text.trim() === '' ? (
      <Examples onChoose={onChoose} />
    ) : (
      <p className={styles['wait']}>{strings.loading}</p>
    );
  }
  const { line, lineText, errors } = reading;
  return (
    <>
      {errors.map((error) => (
        <ErrorView
          key={error.code}
          error={error}
          level={2}
          place="explain"
          alone={text.trim() === error.message}
        />
      ))}
      {line === undefined ? null : line.command === '' ? (
        <Nothing line={line} onFix={onFix} onChoose={onChoose} />
      ) : (
        <>
          <LineView text={lineText} line={line} onFix={onFix} />
          <RunThisLine text={lineText} line={line} />
          {grammar === undefined ? null : <Further command={line.command} grammar={grammar} />}
        </>
      )}
    </>
  );
}

interface NothingProps {
  readonly line: Explanation;
  readonly onFix: (problem: Problem) => void;
  readonly onChoose: (text: string) => void;
}

/** There is no docker command in the text: what it is in its place, and what to try. */
function Nothing({ line, onFix, onChoose }: NothingProps): ReactElement {
  const { nothing } = strings;
  const main = line.problems.find(({ code }) => nothing[code] !== undefined);
  const others = line.problems.filter((problem) => problem !== main);
  return (
    <>
      <section className={styles['nothing']} data-nothing={main?.code ?? 'no-docker'}>
        <h2>{nothing[main?.code ?? 'no-docker']}</h2>
        <p>{main?.message}</p>
        {others.length === 0 ? null : (
          <LineProblems problems={others} titleOf={titleOfTopic} onFix={onFix} />
        )}
      </section>
      <Examples onChoose={onChoose} />
    </>
  );
}
