import type { ReactElement } from 'react';

/** The sign of the app: a prompt on a sheet. */
export function Logo(): ReactElement {
  return (
    <svg width="19" height="19" viewBox="0 0 19 19" aria-hidden="true" focusable="false">
      <rect width="19" height="19" rx="5" fill="var(--accent)" />
      <path
        d="m4.8 5.6 3.4 3.6-3.4 3.6M10 13.4h4.4"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
