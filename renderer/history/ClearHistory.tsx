import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { historyPageStrings as strings } from '../../core/strings/history-page.ts';
import { api, ask } from '../api.ts';
import { announce } from '../app/announce.ts';
import dialogStyles from '../command/remove/RemoveDialog.module.css';
import buttons from '../ui/button.module.css';

/** Forgets every run, once that was asked and answered. */
export function ClearHistory({ count }: { count: number }): ReactElement {
  const [asking, setAsking] = useState(false);
  const clear = async (): Promise<void> => {
    setAsking(false);
    const answer = await ask(api().history.clear({}));
    if (!answer.ok) {
      announce(answer.error.message);
    }
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <>
      <button type="button" className={buttons['button']} onClick={() => setAsking(true)}>
        {strings.clear}
      </button>
      {asking ? (
        <Question count={count} onCancel={() => setAsking(false)} onConfirm={() => void clear()} />
      ) : null}
    </>
  );
}

function Question(props: {
  readonly count: number;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    cancel.current?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="clear-history"
      aria-describedby="clear-history-text"
      className={dialogStyles['dialog']}
      onCancel={(event) => {
        event.preventDefault();
        props.onCancel();
      }}
    >
      <h2 id="clear-history" className={dialogStyles['title']}>
        {strings.clearTitle}
      </h2>
      <p id="clear-history-text" className={dialogStyles['intro']}>
        {strings.clearText(props.count)}
      </p>
      <div className={dialogStyles['actions']}>
        <button ref={cancel} type="button" className={buttons['button']} onClick={props.onCancel}>
          {strings.cancel}
        </button>
        <button type="button" className={buttons['danger']} onClick={props.onConfirm}>
          {strings.clearVerb}
        </button>
      </div>
    </dialog>
  );
}
