import { type ReactElement, useId, useState } from 'react';
import type { Lost } from '../../core/compose/model.ts';
import { composeWindowStrings as strings } from '../../core/strings/compose-window.ts';
import { api, ask } from '../api.ts';
import { announce } from '../app/announce.ts';
import buttons from '../ui/button.module.css';
import { CodeText } from '../ui/CodeText.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useModal } from '../ui/use-modal.ts';
import styles from './ConvertedDialog.module.css';

/** The same thing said in another way. */
export interface Converted {
  /** Which service it is, where there are several. */
  readonly caption?: string;
  readonly text: string;
  readonly lost: readonly Lost[];
}

interface ConvertedDialogProps {
  readonly title: string;
  readonly intro: string;
  readonly parts: readonly Converted[];
  /** Why there is none. */
  readonly reason?: string;
  readonly onClose: () => void;
}

/** Shows what a line is as a Compose file, or a service as a line, with what was lost. */
export function ConvertedDialog(props: ConvertedDialogProps): ReactElement {
  const { dialog } = useModal();
  const title = useId();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      className={styles['dialog']}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      // Keys of the dialog are not keys of the card around it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={title} className={styles['title']}>
        {props.title}
      </h2>
      <p className={styles['intro']}>{props.reason ?? props.intro}</p>
      <div className={styles['parts']}>
        {props.parts.map((part) => (
          <Part key={part.caption ?? ''} part={part} />
        ))}
      </div>
      <div className={styles['actions']}>
        <button type="button" className={buttons['button']} onClick={props.onClose}>
          {strings.close}
        </button>
      </div>
    </dialog>
  );
}

function Part({ part }: { part: Converted }): ReactElement {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const answer = await ask(api().app.copy({ text: part.text }));
    setCopied(answer.ok);
    announce(answer.ok ? strings.copied : answer.error.message);
  };
  return (
    <section className={styles['part']} aria-label={part.caption ?? strings.file}>
      <div className={styles['head']}>
        <h3>{part.caption ?? strings.file}</h3>
        <button type="button" className={buttons['primary']} onClick={() => void copy()}>
          {copied ? strings.copied : strings.copy}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long text is scrolled with the keyboard */}
      <pre className={styles['text']} tabIndex={0} data-converted="">
        {part.text}
      </pre>
      {part.lost.length === 0 ? (
        <p className={styles['whole']}>
          <Icon name="check" size={14} /> {strings.nothingLost}
        </p>
      ) : (
        <>
          <h4 className={styles['lost']}>
            <Icon name="warning" size={14} /> {strings.lost(part.lost.length)}
          </h4>
          <ul className={styles['list']} data-lost={part.lost.length}>
            {part.lost.map(({ what, why }) => (
              <li key={what}>
                <code>{what}</code> <CodeText text={why} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
