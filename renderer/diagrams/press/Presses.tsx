import {
  createContext,
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type SVGProps,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { nextStop } from '../stops.ts';
import './press.css';

/** The press that the Tab key leads to. */
const currentContext = createContext('');

interface PressesProps {
  /** What all of them are called together. */
  readonly label: string;
  /** The id of the one that the Tab key leads to at first. */
  readonly first: string;
  readonly children: ReactNode;
}

/** Things to press in a picture: together one stop of the Tab key, with the arrow keys inside. */
export function Presses({ label, first, children }: PressesProps): ReactElement {
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState(first);
  const focused = useRef(false);
  const place = useRef(0);
  // What is pressed may vanish or be drawn anew: the stop, and the focus, go on beside it.
  useLayoutEffect(() => {
    const all = pressesIn(group.current);
    const next = all.find((it) => it.dataset['press'] === current) ?? all[place.current] ?? all[0];
    if (next === undefined) {
      return;
    }
    setCurrent(next.dataset['press'] ?? current);
    if (focused.current && document.activeElement === document.body) {
      next.focus();
    }
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = pressesIn(group.current);
    const at = all.indexOf(event.target as SVGElement);
    const next = at === -1 || event.altKey ? undefined : nextStop(event.key, at, all.length);
    if (next !== undefined && !event.defaultPrevented) {
      all[next]?.focus();
      event.preventDefault();
    }
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const all = pressesIn(group.current);
    focused.current = true;
    place.current = Math.max(0, all.indexOf(target as SVGElement));
    setCurrent((was) => all[place.current]?.dataset['press'] ?? was);
  };
  const onBlur = (): void => {
    focused.current = false;
  };
  return (
    <currentContext.Provider value={current}>
      <g
        ref={group}
        role="toolbar"
        aria-label={label}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        {children}
      </g>
    </currentContext.Provider>
  );
}

function pressesIn(group: SVGGElement | null): readonly SVGElement[] {
  return group === null ? [] : [...group.querySelectorAll<SVGElement>('[data-press]')];
}

interface PressProps extends Omit<SVGProps<SVGGElement>, 'id' | 'ref'> {
  readonly id: string;
  /** Its name for those who do not see it; without one, the words in it. */
  readonly label?: string;
  /** What more there is to say of it to them. */
  readonly description?: string;
  readonly onPress: () => void;
  /** Whether it stays pressed; absent for what is done at once. */
  readonly pressed?: boolean;
}

/** A thing to press in a picture, with the mouse, Enter or the space bar. */
export function Press(props: PressProps): ReactElement {
  const { id, label, description, onPress, pressed, onKeyDown, children, ...rest } = props;
  const current = useContext(currentContext);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no button element
    <g
      {...rest}
      className="dg-press"
      role="button"
      data-press={id}
      tabIndex={current === id ? 0 : -1}
      aria-label={label}
      aria-description={description}
      aria-pressed={pressed}
      onClick={onPress}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (!event.defaultPrevented && (event.key === 'Enter' || event.key === ' ')) {
          event.preventDefault();
          onPress();
        }
      }}
    >
      {children}
    </g>
  );
}
