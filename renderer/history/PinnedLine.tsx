import { type ReactElement, useEffect } from 'react';
import { cardStore } from '../command/card-store.ts';
import { LineCard } from '../command/LineCard.tsx';
import { fillCard } from '../command/open-card.ts';
import { pinned } from '../pins/pins.ts';
import { useStore } from '../store.ts';

/** A pinned line, which is in no sheet, as a card. */
export function PinnedLine({ pin: id }: { pin: string }): ReactElement | null {
  const pin = useStore(pinned, (pins) => pins.find((each) => each.id === id));
  useEffect(() => {
    if (pin?.values !== undefined && Object.keys(cardStore(pin.id).get().values).length === 0) {
      fillCard(pin.id, pin);
    }
  }, [pin]);
  return pin?.source === undefined ? null : (
    <LineCard id={pin.id.replace(/^line\//, '')} title={pin.title} source={pin.source} level={2} />
  );
}
