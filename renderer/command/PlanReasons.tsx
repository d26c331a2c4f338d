import type { ReactElement } from 'react';
import type { Plan } from '../../core/plan/model.ts';
import { CodeText } from '../ui/CodeText.tsx';
import styles from './PlanReasons.module.css';

/** What a plan does, and why that matters, where nothing can be listed by name. */
export function PlanReasons({ plan, id }: { plan: Plan; id?: string }): ReactElement {
  const { level, reasons } = plan.danger;
  // The reasons of an ordinary change say no more than the sentence.
  const told = level === 'changes' ? [] : reasons;
  return (
    <div id={id} className={styles['reasons']}>
      <p>{plan.effect.sentence}</p>
      {told.length === 0 ? null : (
        <ul>
          {told.map((reason) => (
            <li key={reason}>
              <CodeText text={reason} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
