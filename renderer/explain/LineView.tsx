import { type ReactElement, useCallback, useId, useMemo } from 'react';
import type { Explanation } from '../../core/cli/line/model.ts';
import type { Problem } from '../../core/result.ts';
import { explainStrings as strings } from '../../core/strings/explain.ts';
import { EffectChips } from '../command/EffectChips.tsx';
import { drawLine } from './drawn-line.ts';
import styles from './Explain.module.css';
import { ExplainedLine } from './ExplainedLine.tsx';
import { FactsList, factsOfCompose, factsOfRun } from './FactsList.tsx';
import { LineProblems } from './LineProblems.tsx';
import { Pieces } from './Pieces.tsx';
import { titleOfTopic } from './topic-titles.ts';
import { useLit } from './use-lit.ts';

interface LineViewProps {
  readonly text: string;
  readonly line: Explanation;
  readonly onFix?: (problem: Problem) => void;
}

/** A line that holds a docker command: what it does, its pieces, what is wrong with it. */
export function LineView({ text, line, onFix }: LineViewProps): ReactElement {
  const lit = useLit();
  const prefix = useId();
  const rowId = useCallback((piece: number) => `${prefix}-${piece}`, [prefix]);
  const drawn = useMemo(() => drawLine(text, line.tokens), [text, line.tokens]);
  const { effect, parts, danger, run, compose, problems } = line;
  const assessment = { effect, parts, danger, interactive: false, longRunning: false };
  return (
    <>
      <h2 className="unseen">{strings.effect}</h2>
      <EffectChips assessment={assessment} />
      <ExplainedLine drawn={drawn} problems={problems} lit={lit} rowId={rowId} />
      {problems.length === 0 ? null : (
        <>
          <h2 className="unseen">{strings.problems(problems.length)}</h2>
          <LineProblems
            problems={problems}
            titleOf={titleOfTopic}
            {...(onFix === undefined ? {} : { onFix })}
          />
        </>
      )}
      {run === undefined ? null : (
        <section className={styles['section']}>
          <h2>{strings.facts}</h2>
          <FactsList facts={factsOfRun(run)} />
        </section>
      )}
      {compose === undefined ? null : (
        <section className={styles['section']}>
          <h2>{strings.projectFacts}</h2>
          <FactsList facts={factsOfCompose(compose)} />
        </section>
      )}
      <section className={styles['section']}>
        <h2>{strings.pieces}</h2>
        <Pieces pieces={drawn.pieces} lit={lit} rowId={rowId} />
      </section>
    </>
  );
}
