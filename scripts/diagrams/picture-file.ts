import { pictureCss } from './picture-css.ts';
import type { Themes } from './tokens.ts';

/** What `renderer/diagrams/static-picture.ts` gives of a diagram. */
export interface Picture {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

export interface Style {
  /** The text of `renderer/diagrams/parts/shapes.css`. */
  readonly shapes: string;
  readonly themes: Themes;
}

/** Units around the picture, so that no line is cut and none touches the edge of its card. */
const margin = 16;

/**
 * The text of a picture that needs nothing beside itself, for a code host.
 *
 * It stands on a card of its own colour, since nobody knows the ground of the page around it.
 */
export function pictureFile(picture: Picture, description: string, style: Style): string {
  const content = asPicture(picture.content);
  const width = picture.width + 2 * margin;
  const height = picture.height + 2 * margin;
  const edges = `x="${0.5 - margin}" y="${0.5 - margin}" width="${width - 1}" height="${height - 1}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-margin} ${-margin} ${width} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${picture.title}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<style>\n${pictureCss(style.shapes, content, style.themes)}\n</style>`,
    `<rect ${edges} rx="10" class="card"/>`,
    content,
    '</svg>\n',
  ].join('\n');
}

/** Takes away what only the window knows: keys, roles and parts; links lead to the sheets. */
function asPicture(content: string): string {
  return content
    .replace(/ (?:tabindex|role|aria-[a-z]+|data-(?:stop|part|inner|lit|area))="[^"]*"/g, '')
    .replace(/<path [^>]*class="dg-hit"[^>]*><\/path>|<rect [^>]*class="dg-hit"[^>]*><\/rect>/g, '')
    .replace(/href="#\/([\w-]+)"/g, 'href="../$1.md"')
    .replace(/><\/(?:rect|path|circle|ellipse|line)>/g, '/>')
    .replace(/>(?=<(?!\/|tspan))/g, '>\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
