import type { EngineObjects } from '../engine/model.ts';
import { sizeInWords } from '../strings/window.ts';
import type { LiveKind, SearchDocument } from './model.ts';

/** A line that was run before, as the history keeps it. */
export interface PastLine {
  readonly id: string;
  readonly line: string;
  /** Epoch milliseconds. */
  readonly ranAt: number;
}

/** A mistake or an error message that the app can explain. */
export interface Explained {
  readonly kind: 'mistake' | 'error';
  readonly code: string;
  /** The fault in a few words, or the message as it is printed. */
  readonly title: string;
  /** What it means and what to do. */
  readonly text: string;
}

/** What is on the engine now, by kind, for `SearchIndex.replace`. */
export function engineDocuments(
  objects: EngineObjects,
): Readonly<Record<Exclude<LiveKind, 'history'>, readonly SearchDocument[]>> {
  const { containers, images, networks, volumes } = objects;
  return {
    container: containers.map(({ name, image, status }) =>
      live('container', name, `${image} · ${status}`, image),
    ),
    image: images.flatMap(({ tags, size }) =>
      tags.map((tag) => live('image', tag, sizeInWords(size))),
    ),
    network: networks.map(({ name, driver }) => live('network', name, driver)),
    // An anonymous volume's name is 64 random characters: nobody looks for it by that.
    volume: volumes
      .filter(({ anonymous }) => !anonymous)
      .map(({ name, driver }) => live('volume', name, driver)),
  };
}

/** The newest comes first among equals; the same line run twice is one document. */
export function historyDocuments(lines: readonly PastLine[]): readonly SearchDocument[] {
  const newest = [...lines].sort((a, b) => b.ranAt - a.ranAt);
  const once = new Map<string, PastLine>();
  for (const each of newest) if (!once.has(each.line)) once.set(each.line, each);
  return [...once.values()].map(({ id, line }, age) => ({
    target: `history:${id}`,
    kind: 'history',
    title: line,
    line,
    weight: 0.5 + 0.2 / (1 + age),
  }));
}

/** Mistakes and errors are searched by their own words, which people paste as they are. */
export function explainedDocuments(list: readonly Explained[]): readonly SearchDocument[] {
  return list.map(({ kind, code, title, text }) => ({
    target: `${kind}:${code}`,
    kind,
    title,
    detail: text,
    text,
    weight: 1,
  }));
}

function live(
  kind: Exclude<LiveKind, 'history'>,
  name: string,
  detail?: string,
  text?: string,
): SearchDocument {
  return {
    target: `${kind}:${name}`,
    kind,
    title: name,
    weight: 1,
    ...(detail === undefined ? {} : { detail }),
    ...(text === undefined ? {} : { text }),
  };
}
