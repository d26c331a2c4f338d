import { useState } from 'react';
import type { Template } from '../../../core/command/model.ts';
import type { LineForm } from '../../../core/command/options/model.ts';
import type { SheetCommand } from '../../../core/sheet/model.ts';
import { optionStrings } from '../../../core/strings/options.ts';
import { announce } from '../../app/announce.ts';
import type { CardModel, TextEdit } from '../card-state.ts';
import { dispatch } from '../card-store.ts';
import type { CardLine } from './card-line.ts';
import { lineTools, loadLineTools } from './line-tools.ts';

/** How the line of a card is changed beyond its blanks: its options, and its text. */
export interface LineChange {
  readonly key: string;
  /** The card's own template, without options of the user. */
  readonly template: Template;
  readonly line: CardLine;
  readonly form: LineForm;
  readonly text: TextEdit | undefined;
  /** Its program is docker, so that it has options we may know. */
  readonly hasOptions: boolean;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly choose: (form: LineForm) => void;
  readonly enterText: () => void;
  readonly editText: (text: string) => void;
  readonly leaveText: () => void;
}

/** Gathers what the buttons, the panel and the text of a card share. */
export function useLineChange(
  key: string,
  { template }: SheetCommand,
  card: CardModel,
  line: CardLine,
): LineChange {
  const [open, setOpen] = useState(false);
  const { values, options, text } = card;
  const form = { values, options };
  const leaveText = (): void => dispatch(key, { type: 'leave-text' });
  return {
    key,
    template,
    line,
    form,
    text,
    hasOptions: namesDocker(template),
    open: open && text === undefined,
    setOpen: (next) => {
      if (next && text !== undefined) {
        leaveText();
      }
      setOpen(next);
    },
    choose: (next) => dispatch(key, { type: 'choose', form: next }),
    enterText: () =>
      void loadLineTools().then(
        (tools) =>
          dispatch(key, {
            type: 'text',
            text: { text: tools.text(line.template, line.values) },
            at: Date.now(),
          }),
        () => announce(optionStrings.notLoaded),
      ),
    // At once, or the field would lose its place: what reads it is there since the text is.
    editText: (written) => {
      const read = lineTools.get()?.read(template, written, form);
      const at = Date.now();
      dispatch(
        key,
        read === undefined || read.ok
          ? { type: 'text', text: { text: written }, ...(read && { form: read.value }), at }
          : { type: 'text', text: { text: written, refusal: read.error }, at },
      );
    },
    leaveText,
  };
}

/** `docker help` explains commands and has no options of its own worth a panel. */
function namesDocker({ source }: Template): boolean {
  return /(?:^|[\s|;&(])docker\s+(?!help\b)/.test(source);
}
