import {
  createContext,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type SVGProps,
  useContext,
  useRef,
  useState,
} from 'react';
import { nextStop } from '../stops.ts';
import './press.css';

interface Roving {
  /** The one that the Tab key leads to. */
  readonly current: string;
  readonly choose: (id: string) => void;
}

const rovingContext = createContext<Roving>({ current: '', choose: () => undefined });

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
  const [current, choose] = useState(first);
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = [...(group.current?.querySelectorAll<SVGElement>('[data-press]') ?? [])];
    const at = all.indexOf(event.target as SVGElement);
    const next = at === -1 || event.altKey ? undefined : nextStop(event.key, at, all.length);
    if (next !== undefined && !event.defaultPrevented) {
      all[next]?.focus();
      event.preventDefault();
    }
  };
  return (
    <rovingContext.Provider value={{ current, choose }}>
      <g ref={group} role="toolbar" aria-label={label} onKeyDown={onKeyDown}>
        {children}
      </g>
    </rovingContext.Provider>
  );
}

interface PressProps extends Omit<SVGProps<SVGGElement>, 'id' | 'ref'> {
  readonly id: string;
  /** Its name for those who do not see it. */
  readonly label: string;
  readonly onPress: () => void;
  /** Whether it stays pressed; absent for what is done at once. */
  readonly pressed?: boolean;
}

/** A thing to press in a picture, with the mouse, Enter or the space bar. */
export function Press(props: PressProps): ReactElement {
  const { id, label, onPress, pressed, onKeyDown, children, ...rest } = props;
  const { current, choose } = useContext(rovingContext);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no button element
    <g
      {...rest}
      className="dg-press"
      role="button"
      data-press={id}
      tabIndex={current === id ? 0 : -1}
      aria-label={label}
      aria-pressed={pressed}
      onFocus={() => choose(id)}
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
