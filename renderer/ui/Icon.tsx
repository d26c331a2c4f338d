import type { ReactElement } from 'react';

/** Outlines on a grid of 16, drawn with 1.5 px lines like the diagrams. */
const paths = {
  pieces: 'M2.5 5h3.5M8 5h2M12 5h1.5M4.2 7.5v5.2h2.6M9 7.5v2h4.5',
  prompt: 'M3.5 4.5 7 8l-3.5 3.5M8.5 11.5h4',
  book: 'M3 3.2c1.8-.6 3.4-.5 5 .6 1.6-1.1 3.2-1.2 5-.6v9.4c-1.8-.6-3.4-.5-5 .6-1.6-1.1-3.2-1.2-5-.6zM8 3.8v9.4',
  ship: 'M8 10V2.8M5 5.6l3-3 3 3M3 9.5v2.7c0 .5.4.8.8.8h8.4c.4 0 .8-.3.8-.8V9.5',
  list: 'M3 4h.1M6 4h7M3 8h.1M6 8h7M3 12h.1M6 12h7',
  tools:
    'M9.6 6.4a3 3 0 0 1 3.7-3.7l-1.8 1.8.1.9.9.1 1.8-1.8a3 3 0 0 1-3.8 3.7l-4.6 4.7a1.3 1.3 0 0 1-1.9-1.9z',
  bookmark: 'M4.5 2.8h7v10.4L8 10.6l-3.5 2.6z',
  sun: 'M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6M8 1.6v1.2M8 13.2v1.2M1.6 8h1.2M13.2 8h1.2M3.5 3.5l.8.8M11.7 11.7l.8.8M3.5 12.5l.8-.8M11.7 4.3l.8-.8',
  moon: 'M13.2 9.4A5.6 5.6 0 0 1 6.6 2.8a5.6 5.6 0 1 0 6.6 6.6z',
  screen: 'M2.5 3.2h11v7.3h-11zM6 13h4M8 10.5V13',
  down: 'M4.5 6.5 8 10l3.5-3.5',
  right: 'M6.5 4.5 10 8l-3.5 3.5',
  up: 'M4.5 9.5 8 6l3.5 3.5',
  close: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  expand: 'M9.5 3H13v3.5M13 3 9.4 6.6M6.5 13H3V9.5M3 13l3.6-3.6',
  shrink: 'M13 6.5H9.5V3M9.5 6.5 13 3M3 9.5h3.5V13M6.5 9.5 3 13',
  folder:
    'M2 4.2c0-.5.4-.9.9-.9h3.2l1.5 1.7h5.5c.5 0 .9.4.9.9v6c0 .5-.4.9-.9.9H2.9c-.5 0-.9-.4-.9-.9z',
  check: 'm3.5 8.5 3 3 6-7',
  cross: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  warning: 'M8 2.6 14 13H2zM8 6.4v3.2M8 11.3v.2',
  info: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2M8 7.3v3.6M8 5v.2',
  globe:
    'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2M2.2 8h11.6M8 2.2c3.4 3.4 3.4 8.2 0 11.6M8 2.2c-3.4 3.4-3.4 8.2 0 11.6',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.6M9.2 7v3.6',
  stop: 'M4.5 4.5h7v7h-7z',
  slash: 'M8 2.5a5.5 5.5 0 1 1 0 11A5.5 5.5 0 0 1 8 2.5M4.2 4.2l7.6 7.6',
  link: 'M6.8 9.2a2.4 2.4 0 0 0 3.5.2l2-2a2.4 2.4 0 0 0-3.4-3.4l-.9.9M9.2 6.8a2.4 2.4 0 0 0-3.5-.2l-2 2a2.4 2.4 0 0 0 3.4 3.4l.9-.9',
  again: 'M12.8 7.2A5 5 0 1 0 13 9.4M13 3.4v3.8H9.2',
  clear: 'M2.5 4h8M2.5 8h5.5M2.5 12h8M10.5 6.2l3.2 3.6M13.7 6.2l-3.2 3.6',
  pin: 'M6 2.5h4l-.5 4 2.3 2.4H4.2L6.5 6.5zM8 8.9v4.6',
  container:
    'M2 5.6C2 4.7 2.7 4 3.6 4h8.8c.9 0 1.6.7 1.6 1.6v4.8c0 .9-.7 1.6-1.6 1.6H3.6C2.7 12 2 11.3 2 10.4zM5 8h.1',
  image: 'M2.5 10.2h11v2.6h-11zM2.5 6.7h11v2.6h-11zM2.5 3.2h11v2.6h-11z',
  network: 'M4.6 5.2h6.8a2.8 2.8 0 0 1 0 5.6H4.6a2.8 2.8 0 0 1 0-5.6M5 8h.1M8 8h.1M11 8h.1',
  volume:
    'M3.5 4.4v7.2c0 1 2 1.8 4.5 1.8s4.5-.8 4.5-1.8V4.4M8 6.2c2.5 0 4.5-.8 4.5-1.8S10.5 2.6 8 2.6s-4.5.8-4.5 1.8S5.5 6.2 8 6.2',
  search: 'M7 2.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8M10.3 10.3l3.2 3.2',
  clock: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2M8 4.9V8l2.2 1.4',
  bolt: 'M9.2 2 3.8 9h3.6l-.6 5 5.4-7H8.6z',
  steps: 'M2.8 4h.1M2.8 8h.1M2.8 12h.1M6 4h7.2M6 8h7.2M6 12h7.2',
  section: 'M3 3.5h10M3 6.5h7M3 9.5h10M3 12.5h7',
  dashes: 'M2.5 8h4.2M9.3 8h4.2',
  help: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2M6.3 6.4A1.8 1.8 0 0 1 9.8 7c0 1.2-1.8 1.3-1.8 2.4M8 11.2v.2',
  more: 'M3.5 7.6a.4.4 0 1 1 0 .8.4.4 0 0 1 0-.8M8 7.6a.4.4 0 1 1 0 .8.4.4 0 0 1 0-.8M12.5 7.6a.4.4 0 1 1 0 .8.4.4 0 0 1 0-.8',
  plus: 'M8 3.5v9M3.5 8h9',
  gear: 'M8 5.9a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2M8 1.9v1.6M8 12.5v1.6M1.9 8h1.6M12.5 8h1.6M3.7 3.7l1.1 1.1M11.2 11.2l1.1 1.1M3.7 12.3l1.1-1.1M11.2 4.8l1.1-1.1',
} as const;

export type IconName = keyof typeof paths;

/** A picture that only repeats what words beside it say; it is hidden from assistive technology. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'check' ? 1.8 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
