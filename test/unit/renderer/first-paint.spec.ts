import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const start = join(root, 'renderer/main.tsx');

/** What a module imports at once: neither types nor what it asks for later with `import()`. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const from = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  return [...text.matchAll(from)].map(([, source = '']) => source);
}

/** All packages that are needed before anything can be seen, and how many of our own modules. */
function reached(): {
  readonly packages: ReadonlySet<string>;
  readonly modules: ReadonlySet<string>;
} {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || file.endsWith('.css')) {
      return;
    }
    seen.add(file);
    for (const source of importsOf(file)) {
      if (source.startsWith('.')) {
        visit(join(dirname(file), source));
      } else {
        packages.add(source);
      }
    }
  };
  visit(start);
  return { packages, modules: new Set([...seen].map((file) => relative(root, file))) };
}

describe('the first paint', () => {
  it('needs React and nothing else: no schemas, no terminal, no reader of Markdown', () => {
    const { packages, modules } = reached();
    expect(modules.size).toBeGreaterThan(40);
    expect([...packages].sort()).toEqual(['react', 'react-dom', 'react-dom/client']);
  });

  it('has the search field and neither the search, its index nor its list', () => {
    const { modules } = reached();
    expect(modules).toContain('renderer/palette/SearchField.tsx');
    const later = [...modules].filter(
      (file) =>
        file.startsWith('core/search/') || /palette\/(?:finder|Results|actions)\./.test(file),
    );
    expect(later).toEqual([]);
  });
});
