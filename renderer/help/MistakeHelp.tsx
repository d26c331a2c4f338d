import { type ReactElement, useMemo } from 'react';
import { explainLine } from '../../core/cli/explain.ts';
import type { LineProblemCode } from '../../core/cli/line/problem.ts';
import { lineProblemCodes } from '../../core/cli/line/problem.ts';
import type { Problem } from '../../core/result.ts';
import { mistakeTopics } from '../../core/strings/cli-topics.ts';
import { explainStrings } from '../../core/strings/explain.ts';
import { routeHash } from '../app/route.ts';
import styles from '../explain/Explain.module.css';
import { Further } from '../explain/Further.tsx';
import { LineProblems } from '../explain/LineProblems.tsx';
import { useGrammar } from '../grammar/load-grammar.ts';
import own from './MistakeHelp.module.css';

const strings = explainStrings.help;

/** A mistake: what goes wrong, an example of it, what is said of that, and the example mended. */
export function MistakeHelp({ code }: { code: string }): ReactElement | null {
  const grammar = useGrammar();
  const known = lineProblemCodes.find((each) => each === code);
  const explained = useMemo(
    () => (known && grammar ? readExample(known, grammar) : undefined),
    [known, grammar],
  );
  if (known === undefined) {
    return null;
  }
  const { text, example } = mistakeTopics[known];
  return (
    <>
      <p className={styles['paragraph']}>{text}</p>
      <section className={styles['section']}>
        <h2>{strings.example}</h2>
        <Marked text={example} problem={explained?.problem} />
        {explained?.problem === undefined ? null : (
          <LineProblems problems={[explained.problem]} titleOf={() => undefined} />
        )}
        {explained?.fixed === undefined ? null : (
          <>
            <h3 className={own['after']}>{strings.fixed}</h3>
            <pre className={own['line']}>{explained.fixed}</pre>
          </>
        )}
        <p className={own['try']}>
          <a href={routeHash({ page: 'explain', about: example })}>{strings.tryIt}</a>
        </p>
      </section>
      {grammar === undefined || explained === undefined || explained.command === '' ? null : (
        <Further command={explained.command} grammar={grammar} />
      )}
    </>
  );
}

interface ReadExample {
  readonly command: string;
  readonly problem: Problem | undefined;
  readonly fixed: string | undefined;
}

function readExample(
  code: LineProblemCode,
  grammar: NonNullable<ReturnType<typeof useGrammar>>,
): ReadExample {
  const { example } = mistakeTopics[code];
  // Nothing of this machine is looked at for an example: the path in it is not there.
  const { command, problems } = explainLine(example, grammar, { pathExists: () => false });
  const problem = problems.find((each) => each.code === code);
  const fix = problem?.fix?.text;
  const fixed =
    problem === undefined || fix === undefined
      ? undefined
      : `${example.slice(0, problem.start)}${fix}${example.slice(problem.end)}`.trim();
  return { command, problem, fixed };
}

/** The example with the place of the mistake underlined. */
function Marked({ text, problem }: { text: string; problem: Problem | undefined }): ReactElement {
  const { start = 0, end = 0 } = problem ?? {};
  return (
    <pre className={own['line']}>
      {text.slice(0, start)}
      <mark className={own['mark']}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </pre>
  );
}
