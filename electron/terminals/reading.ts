import type { Timers } from '../../core/terminal/timers.ts';
import { isFullRead } from './read-rest.ts';

/**
 * How long a flood is not read after a key or click, in ms. Long enough for the key to reach its
 * program, for the echo to come back and for the window to draw it; whoever types ten keys a second
 * leaves the flood three quarters of the time.
 */
export const wayTime = 25;

export interface ReadingOptions {
  readonly timers: Timers;
  readonly stop: () => void;
  readonly go: () => void;
}

/** Whether the output of a process is read. Until it is, the process has to wait. */
export interface Reading {
  /** Not before `resume`: nobody can take more. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Not for a moment, if the process floods: a key or click comes first. */
  readonly giveWay: () => void;
  /** The process ended: all that is left is read, whatever anybody says. */
  readonly end: () => void;
  /** So many bytes came at once. */
  readonly note: (length: number) => void;
  readonly floods: () => boolean;
  readonly goesOn: () => boolean;
}

/** Joins the two reasons for not reading: the window can take no more, and somebody pressed a key. */
export function createReading({ timers, stop, go }: ReadingOptions): Reading {
  let held = false;
  let ended = false;
  let flooding = false;
  let endWay: (() => void) | undefined;

  const goesOn = (): boolean => ended || (!held && endWay === undefined);
  const settle = (before: boolean): void => {
    if (goesOn() === before) return;
    if (before) stop();
    else go();
  };
  const change = (act: () => void): void => {
    const before = goesOn();
    act();
    settle(before);
  };
  return {
    pause: () =>
      change(() => {
        held = true;
      }),
    resume: () =>
      change(() => {
        held = false;
      }),
    giveWay: () => {
      if (!flooding || ended) return;
      change(() => {
        endWay?.();
        endWay = timers.after(wayTime, () =>
          change(() => {
            endWay = undefined;
          }),
        );
      });
    },
    end: () =>
      change(() => {
        ended = true;
        endWay?.();
        endWay = undefined;
      }),
    note: (length) => {
      flooding = isFullRead(length);
    },
    floods: () => flooding,
    goesOn,
  };
}
