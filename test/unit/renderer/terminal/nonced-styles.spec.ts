import { describe, expect, it } from 'vitest';
import {
  pageNonce,
  type StylePage,
  withNoncedStyles,
} from '../../../../renderer/terminal/nonced-styles.ts';

/** A page whose elements are only names with a nonce. */
class FakePage {
  readonly made: { name: string; nonce: string }[] = [];

  createElement(name: string): { name: string; nonce: string } {
    const element = { name, nonce: '' };
    this.made.push(element);
    return element;
  }
}

const asPage = (page: FakePage): StylePage => page as unknown as StylePage;

describe('style elements', () => {
  it('get the nonce while something that creates them runs, and no others do', () => {
    const page = new FakePage();
    withNoncedStyles(asPage(page), 'abc', () => {
      page.createElement('style');
      page.createElement('div');
    });
    page.createElement('style');
    expect(page.made).toEqual([
      { name: 'style', nonce: 'abc' },
      { name: 'div', nonce: '' },
      { name: 'style', nonce: '' },
    ]);
  });

  it('get none any more when it fails', () => {
    const page = new FakePage();
    const fail = (): void => {
      throw new Error('no canvas');
    };
    expect(() => withNoncedStyles(asPage(page), 'abc', fail)).toThrow('no canvas');
    expect(page.createElement('style').nonce).toBe('');
    expect(Object.hasOwn(page, 'createElement')).toBe(false);
  });

  it('get the nonce that stands in the head of the page', () => {
    const find = (selector: string) =>
      selector === 'meta[property="csp-nonce"]' ? { nonce: 'of this load' } : null;
    const page = { querySelector: find } as unknown as Document;
    expect(pageNonce(page)).toBe('of this load');
  });
});
