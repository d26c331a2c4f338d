import { type ComponentType, lazy } from 'react';
import { historyPageStrings } from '../../core/strings/history-page.ts';
import { pageTitles } from '../../core/strings/page-titles.ts';
import { referenceStrings } from '../../core/strings/reference.ts';
import { windowStrings } from '../../core/strings/window.ts';
import type { IconName } from '../ui/Icon.tsx';
import type { PageName } from './route.ts';

/** What a page gets: what it is about, from the address. */
export interface PageProps {
  readonly about: string | undefined;
}

/** A page with its title, loaded when it is opened first. */
export interface Page {
  readonly title: string;
  /** Its sign in the list under the chapters; without one it is reached from elsewhere. */
  readonly icon?: IconName;
  readonly view: ComponentType<PageProps>;
}

/** The pages beside the chapters; each begins with an `h1` that can take the focus. */
export const pages: Readonly<Record<PageName, Page>> = {
  explain: {
    title: pageTitles.explain,
    icon: 'pieces',
    view: lazy(async () => ({ default: (await import('../explain/ExplainPage.tsx')).ExplainPage })),
  },
  help: {
    title: pageTitles.help,
    view: lazy(async () => ({ default: (await import('../help/HelpPage.tsx')).HelpPage })),
  },
  settings: {
    title: windowStrings.pages.settings,
    view: lazy(async () => ({
      default: (await import('../settings/SettingsPage.tsx')).SettingsPage,
    })),
  },
  reference: {
    title: referenceStrings.title,
    icon: 'list',
    view: lazy(async () => ({
      default: (await import('../reference/ReferencePage.tsx')).ReferencePage,
    })),
  },
  history: {
    title: historyPageStrings.title,
    icon: 'clock',
    view: lazy(async () => ({
      default: (await import('../history/HistoryPage.tsx')).HistoryPage,
    })),
  },
};
