import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseTemplate } from '../../../../core/command/template.ts';
import type { SheetCommand } from '../../../../core/sheet/model.ts';
import { patchApp } from '../../../../renderer/app/state.ts';
import { CommandCard } from '../../../../renderer/command/CommandCard.tsx';

function command(source: string, needs: SheetCommand['needs'] = []): SheetCommand {
  const { template } = parseTemplate(source);
  if (template === undefined) {
    throw new Error(`no template: ${source}`);
  }
  return { id: 'run', title: 'Publish a port', template, needs, os: [], touches: [], line: 1 };
}

function markup(of: SheetCommand): string {
  return renderToStaticMarkup(
    <CommandCard sheet="commands" command={of} level={3} slug="run" intro={null} notes={null} />,
  );
}

beforeEach(() => patchApp({ engine: { state: 'connecting' } }));

describe('a command card', () => {
  it('is an article that says which command it is, labelled by its title', () => {
    const html = markup(command('docker ps'));
    expect(html).toContain('data-command="commands/run"');
    const label = /<article[^>]*aria-labelledby="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`<h3 id="${label}"`);
  });

  it('shows the line that will run, and says what it does', () => {
    const html = markup(command('docker run -p {{host: port = 3000}}:6379 redis'));
    expect(html).toContain('data-preview="docker run -p 3000:6379 redis"');
    expect(html).toMatch(/data-effect="[^"]*3000[^"]*"/);
    expect(html).toContain('data-card-state="ready"');
  });

  it('has an input in the line for each label, named by it, and a mirror for its later places', () => {
    const html = markup(
      command('docker run --name {{name: name = web}} --hostname {{name}} redis'),
    );
    expect(html.match(/<input/g)).toHaveLength(1);
    const id = /<input[^>]*id="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`for="${id}">name</label>`);
    expect(html).toContain('title="name">web</span>');
  });

  it('makes a list of a choice, a combobox of what the engine knows, and masks a secret', () => {
    expect(markup(command('docker exec {{shell: choice(sh|bash) = sh}} x'))).toContain('<select');
    expect(markup(command('docker logs {{container: container}}'))).toContain('role="combobox"');
    const secret = markup(command('echo {{password: secret}} | docker login --password-stdin'));
    expect(secret).toContain('type="password"');
  });

  it('is empty while a blank must be filled', () => {
    const html = markup(command('docker logs {{container: container}}'));
    expect(html).toContain('data-card-state="empty"');
    expect(html).toContain('data-preview="docker logs {{container}}"');
  });

  it('cannot be run without the engine it needs, says so, and can be copied', () => {
    patchApp({
      engine: { state: 'unavailable', reason: 'stopped', message: '', advice: '', detail: '' },
    });
    const html = markup(command('docker ps', ['engine']));
    expect(html).toContain('data-card-state="unmet"');
    expect(html).toMatch(/<button[^>]*aria-disabled="true"[^>]*>Run<\/button>/);
    expect(markup(command('docker ps'))).toContain('data-card-state="ready"');
  });

  it('cannot be run on another system than the one it is for, and names that one', () => {
    const html = markup({ ...command('dir'), os: ['windows'] });
    expect(html).toContain('data-card-state="unmet"');
    expect(html).toContain('Windows');
  });
});
