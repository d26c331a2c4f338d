import type { ReactElement } from 'react';
import type { LineForm } from '../../core/command/options/model.ts';
import type { SheetCommand } from '../../core/sheet/model.ts';
import { historyPageStrings as strings } from '../../core/strings/history-page.ts';
import { lineSheet } from '../command/line-command.ts';
import { useStore } from '../store.ts';
import buttons from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import { addPin, pinned, removePin } from './pins.ts';

interface PinButtonProps {
  readonly sheet: string;
  readonly command: SheetCommand;
  readonly form: LineForm;
  readonly inside: boolean;
}

/** Puts a card, as it is filled in, into the list beside the chapters; pressed again, takes it away. */
export function PinButton({ sheet, command, form, inside }: PinButtonProps): ReactElement {
  const id = `${sheet}/${command.id}`;
  const isPinned = useStore(pinned, (pins) => pins.some((pin) => pin.id === id));
  const { title, template } = command;
  const { values, options } = form;
  const press = (): void => {
    if (isPinned) {
      void removePin(id);
    } else if (sheet === lineSheet) {
      void addPin({ of: 'line', id: command.id, title, source: template.source, values });
    } else {
      void addPin({ of: 'card', sheet, command: command.id, values, options: [...options] });
    }
  };
  return (
    <button
      type="button"
      className={buttons['button']}
      data-card-item="pin"
      tabIndex={inside ? 0 : -1}
      aria-pressed={isPinned}
      title={isPinned ? strings.unpinTitle : strings.pinTitle}
      onClick={press}
    >
      <Icon name="pin" size={13} />
      {isPinned ? strings.pinned : strings.pin}
    </button>
  );
}
