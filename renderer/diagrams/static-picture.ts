import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type DiagramContext, diagramContext } from './diagram-context.ts';
import { diagrams } from './registry.ts';

/** A diagram as it stands before anyone touches it, for places without our code. */
export interface StaticPicture {
  readonly name: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** What is inside the SVG, as React wrote it. */
  readonly content: string;
  /** All of the figure, its twin in words among it. */
  readonly figure: string;
}

export function pictureNames(): readonly string[] {
  return Object.keys(diagrams);
}

/**
 * Draws one diagram in its starting state; `undefined` when there is none of that name. Without
 * cards none of its parts can be pressed.
 */
export async function staticPicture(
  name: string,
  description: string,
  cardsOf: DiagramContext['cardsOf'] = () => [],
): Promise<StaticPicture | undefined> {
  const entry = Object.hasOwn(diagrams, name) ? diagrams[name] : undefined;
  if (entry === undefined) {
    return undefined;
  }
  const { width, height } = entry;
  const context = {
    sheet: '',
    name,
    description,
    width,
    height,
    cardsOf,
    stop: undefined,
    pinned: undefined,
  };
  const figure = renderToStaticMarkup(
    createElement(diagramContext.Provider, { value: context }, createElement(await entry.load())),
  );
  return {
    name,
    title: between(figure, '<figcaption', '</figcaption>'),
    width,
    height,
    content: between(figure, '<svg class="dg"', '</svg>').replace(/^<desc.*?<\/desc>/, ''),
    figure,
  };
}

/** What stands in the element that begins with `open`; empty when there is none. */
function between(markup: string, open: string, close: string): string {
  const start = markup.indexOf(open);
  const from = markup.indexOf('>', start) + 1;
  return start === -1 ? '' : markup.slice(from, markup.indexOf(close, from));
}
