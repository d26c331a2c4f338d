import type { ComponentType } from 'react';
import type { PageName } from './route.ts';

/** What a page gets: what it is about, from the address. */
export interface PageProps {
  readonly about: string | undefined;
}

/** A page with its title, loaded when it is opened first. */
export interface Page {
  readonly title: string;
  readonly view: ComponentType<PageProps>;
}

/** The pages beside the chapters; each begins with an `h1` that can take the focus. */
export const pages: Readonly<Partial<Record<PageName, Page>>> = {};
