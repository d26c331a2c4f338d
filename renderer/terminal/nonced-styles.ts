/** What is used of the page; its `Document` fits. */
export interface StylePage {
  createElement: Document['createElement'];
}

/**
 * Runs something that creates style elements, and gives these the page's nonce.
 *
 * Our content security policy allows style elements only with the nonce of the load, and xterm,
 * which writes some when it is opened, cannot be told one (its `documentOverride` does not reach
 * all of them). So for just that long the page's `createElement` is ours.
 */
export function withNoncedStyles(page: StylePage, nonce: string, act: () => void): void {
  const create = page.createElement.bind(page) as (
    name: string,
    options?: ElementCreationOptions,
  ) => HTMLElement;
  const createWithNonce = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (name === 'style') element.nonce = nonce;
    return element;
  };
  page.createElement = createWithNonce as Document['createElement'];
  try {
    act();
  } finally {
    // What is below is the method that all documents share.
    Reflect.deleteProperty(page, 'createElement');
  }
}

/** The nonce of this load, from the page's head. */
export function pageNonce(page: Pick<Document, 'querySelector'>): string {
  return page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
