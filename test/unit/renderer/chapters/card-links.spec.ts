import { describe, expect, it } from 'vitest';
import { parseSheet } from '../../../../core/sheet/parse.ts';
import { cardLinks } from '../../../../renderer/chapters/card-links.ts';

const text = `---
id: images
title: Images
summary: About images.
category: Learn
order: 1
---

### Pull an image

\`\`\`sh run id=pull
docker pull redis
\`\`\`
`;

describe('the links to cards', () => {
  const { sheet } = parseSheet(text, 'images.md');
  const hrefOf = sheet ? cardLinks(sheet) : () => undefined;

  it('lead to the slug of the card in its sheet', () => {
    expect(hrefOf('pull')).toBe('#/images/pull-an-image');
  });

  it('are none for a command without a card', () => {
    expect(hrefOf('push')).toBeUndefined();
  });
});
