import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withConfigured } from '../../../core/removal/filters.ts';
import type { LineStep, References, RemovalStep } from '../../../core/removal/steps.ts';
import { removalStrings as words } from '../../../core/strings/removal.ts';
import { type Asking, complaint } from './asking.ts';

interface Prepared {
  readonly lines: readonly LineStep[];
  readonly unlisted: readonly string[];
}

/** Fills in what only the CLI knows: what listings print, and the filters of its settings. */
export async function prepare(lines: readonly LineStep[], asking: Asking): Promise<Prepared> {
  const unlisted: string[] = [];
  const prepared: LineStep[] = [];
  for (const line of lines) {
    const step = await fill(line, asking, unlisted);
    prepared.push({ ...line, step: await withFilters(step, asking, unlisted) });
  }
  return { lines: prepared, unlisted };
}

async function fill(line: LineStep, asking: Asking, unlisted: string[]): Promise<RemovalStep> {
  const { step, later } = line;
  if (!('references' in step) || step.references.listings.length === 0) return step;
  const names: string[] = [...step.references.names];
  for (const listing of step.references.listings) {
    const answer = await asking.cli(listing.argv.slice(1));
    if (answer.exitCode !== 0) {
      unlisted.push(words.unlisted.listingFailed(listing.text, complaint(answer)));
      continue;
    }
    names.push(...answer.stdout.split(/\s+/).filter((name) => name !== ''));
    if (later) unlisted.push(words.unlisted.later(listing.text));
  }
  const references: References = { names, listings: [] };
  return { ...step, references };
}

/** `pruneFilters` in the CLI's settings are added to every prune but buildx's. */
async function withFilters(
  step: RemovalStep,
  asking: Asking,
  unlisted: string[],
): Promise<RemovalStep> {
  if (step.do !== 'prune' || step.what === 'build-cache') return step;
  const { filters, left } = withConfigured(step.filters, await configuredFilters(asking));
  if (left.length > 0 && !(await isKnownToLeaveOut(asking))) {
    unlisted.push(words.unlisted.configured(left));
  }
  return { ...step, filters };
}

/** Older CLIs use filters of the settings that newer ones leave out. */
async function isKnownToLeaveOut({ cli }: Asking): Promise<boolean> {
  const { stdout } = await cli(['version', '--format', '{{.Client.Version}}']);
  return Number.parseInt(stdout, 10) >= 28;
}

async function configuredFilters({ configFolder }: Asking): Promise<readonly string[]> {
  try {
    const settings: unknown = JSON.parse(await readFile(join(configFolder, 'config.json'), 'utf8'));
    const found =
      typeof settings === 'object' && settings !== null && 'pruneFilters' in settings
        ? settings.pruneFilters
        : [];
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
  } catch {
    // Without settings, or with broken ones, the CLI has no filters either.
    return [];
  }
}
