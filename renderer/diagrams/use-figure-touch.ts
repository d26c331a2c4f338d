import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useStore } from '../store.ts';
import type { DiagramContext } from './diagram-context.ts';
import { nextStop } from './stops.ts';
import { touch, touches } from './touch-store.ts';
import { useForgetting } from './use-touch.ts';

interface FigureHandlers {
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
  readonly onClick: (event: { readonly target: EventTarget }) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface FigureTouch {
  readonly figure: RefObject<HTMLElement | null>;
  readonly stop: string | undefined;
  readonly pinned: string | undefined;
  /** Whether any part in the picture is touched by a command of the chapter. */
  readonly touched: boolean;
  /** The part whose commands stand at the foot: the one pressed, else the last pointed at. */
  readonly shown: string | undefined;
  readonly handlers: FigureHandlers;
}

/**
 * Listens for the whole figure to what its parts are asked: pointing lights a part and its cards,
 * pressing keeps it so, Escape lets go, and the arrow keys go from part to part.
 */
export function useFigureTouch(diagram: DiagramContext): FigureTouch {
  const { sheet } = diagram;
  const figure = useRef<HTMLElement>(null);
  const [stop, setStop] = useState<string>();
  const [last, setLast] = useState<string>();
  const [touched, setTouched] = useState(false);
  const pinned = useStore(touches, ({ pinned: at }) =>
    at?.type === 'part' && at.sheet === sheet ? at.part : undefined,
  );
  useForgetting(sheet);
  const { cardsOf } = diagram;
  useLayoutEffect(() => {
    setStop(stops(figure.current)[0]?.dataset['part']);
    setTouched(parts(figure.current).some((part) => cardsOf(part).length > 0));
  }, [cardsOf]);
  const point = (slot: 'hovered' | 'focused' | 'pinned', part: string | undefined): void =>
    touch(slot, part === undefined ? undefined : { type: 'part', sheet, part });
  const see = (part: string | undefined): void => {
    if (part !== undefined && cardsOf(part).length > 0) {
      setLast(part);
    }
  };
  const press = (target: EventTarget): boolean => {
    const part = stopOf(target);
    if (part === undefined || !isButton(target)) {
      return false;
    }
    see(part);
    point('pinned', part === pinned ? undefined : part);
    return true;
  };
  return {
    figure,
    stop,
    pinned,
    touched,
    shown: pinned ?? last,
    handlers: {
      onPointerOver: ({ target }) => {
        point('hovered', partOf(target));
        see(partOf(target));
      },
      onPointerLeave: () => point('hovered', undefined),
      onFocus: ({ target }) => {
        point('focused', partOf(target));
        see(partOf(target));
        setStop((was) => stopOf(target) ?? was);
      },
      onBlur: () => point('focused', undefined),
      onClick: ({ target }) => void press(target),
      onKeyDown: (event) => {
        if (event.key === 'Escape' && pinned !== undefined) {
          point('pinned', undefined);
          event.preventDefault();
        } else if (stopOf(event.target) !== undefined) {
          onStopKey(event, stops(figure.current), press);
        }
      },
    },
  };
}

function onStopKey(
  event: KeyboardEvent,
  all: readonly SVGElement[],
  press: (target: EventTarget) => boolean,
): void {
  const at = all.indexOf(event.target as SVGElement);
  const next = nextStop(event.key, at, all.length);
  if (next !== undefined) {
    all[next]?.focus();
    event.preventDefault();
  } else if ((event.key === 'Enter' || event.key === ' ') && press(event.target)) {
    event.preventDefault();
  }
}

function stops(figure: HTMLElement | null): readonly SVGElement[] {
  return figure === null ? [] : [...figure.querySelectorAll<SVGElement>('[data-stop]')];
}

function parts(figure: HTMLElement | null): readonly string[] {
  return figure === null
    ? []
    : [...figure.querySelectorAll('[data-part]')].map((it) => it.getAttribute('data-part') ?? '');
}

/** The part around what was pointed at; parts may be HTML as well. */
function partOf(target: EventTarget): string | undefined {
  const part = target instanceof Element ? target.closest('[data-part]') : null;
  return part?.getAttribute('data-part') ?? undefined;
}

/** A stop may be a link as well, and is then followed and not kept lit. */
function isButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-part]')?.localName !== 'a';
}

/** The part that is a stop of the keyboard, when what was pointed at belongs to none nearer. */
function stopOf(target: EventTarget): string | undefined {
  const part = target instanceof Element ? target.closest('[data-part]') : null;
  return part?.hasAttribute('data-stop')
    ? (part.getAttribute('data-part') ?? undefined)
    : undefined;
}
