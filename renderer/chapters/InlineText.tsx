import { Fragment, type ReactElement, type ReactNode } from 'react';
import { assertNever } from '../../core/result.ts';
import type { Inline } from '../../core/sheet/model.ts';
import { windowStrings } from '../../core/strings/window.ts';
import { api, ask } from '../api.ts';
import { routeHash } from '../app/route.ts';
import { useChapter } from './chapter-context.ts';
import { linkTarget } from './links.ts';

/** Text inside a paragraph. */
export function InlineText({ inlines }: { inlines: readonly Inline[] }): ReactElement {
  return (
    <>
      {inlines.map((inline, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text of a sheet never moves
        <Fragment key={at}>{show(inline)}</Fragment>
      ))}
    </>
  );
}

function show(inline: Inline): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'strong':
      return (
        <strong>
          <InlineText inlines={inline.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <InlineText inlines={inline.children} />
        </em>
      );
    case 'delete':
      return (
        <del>
          <InlineText inlines={inline.children} />
        </del>
      );
    case 'link':
      return <SheetLink href={inline.href} inlines={inline.children} />;
    case 'break':
      return <br />;
    default:
      return assertNever(inline);
  }
}

/** A link of a sheet: to another chapter, or to the web, which main opens in the browser. */
function SheetLink({ href, inlines }: { href: string; inlines: readonly Inline[] }): ReactElement {
  const { sheet, known } = useChapter();
  const target = linkTarget(href, sheet, known);
  const text = <InlineText inlines={inlines} />;
  switch (target.type) {
    case 'inside':
      return <a href={routeHash(target)}>{text}</a>;
    case 'outside':
      return (
        <a
          href={target.url}
          title={target.url}
          data-outside=""
          onClick={(event) => {
            event.preventDefault();
            void ask(api().app.openLink({ url: target.url }));
          }}
        >
          {text}
          <span className="unseen"> {windowStrings.chapters.opensInBrowser}</span>
        </a>
      );
    case 'nowhere':
      return text;
    default:
      return assertNever(target);
  }
}
