import { describe, expect, it } from 'vitest';
import { explainLine } from '../../../../core/cli/explain.ts';
import { explainStrings } from '../../../../core/strings/explain.ts';
import { type RunnableLine, runnableLine } from '../../../../renderer/explain/runnable-line.ts';
import { shippedGrammar } from '../../../helpers/cli/grammar.ts';

const read = (text: string): RunnableLine => runnableLine(text, explainLine(text, shippedGrammar));

describe('a pasted line as a card', () => {
  it('is the line as it was written, without prompt and remark', () => {
    const line = 'docker run -e A="x y" nginx';
    for (const text of [line, `$ ${line}`, `me@host:~$ ${line}  # try`, `  ${line}\n`]) {
      expect(read(text), text).toEqual({ ok: true, source: line });
    }
    const both = 'docker ps -q | xargs docker rm && docker ps';
    expect(read(both)).toEqual({ ok: true, source: both });
  });

  it('has no blanks, whatever braces stand in it', () => {
    expect(read('docker ps --format "{{.Names}} {{name}}"')).toEqual({
      ok: true,
      source: 'docker ps --format "\\{{.Names}} \\{{name}}"',
    });
  });

  it('keeps the lines that continue it', () => {
    const text = 'docker run \\\n  --rm nginx';
    expect(read(text)).toEqual({ ok: true, source: text });
  });

  it('is written anew for our shell where it was for another', () => {
    expect(read('PS C:\\> docker run `\n -v C:\\data:/data nginx')).toEqual({
      ok: true,
      source: "docker run -v 'C:\\data:/data' nginx",
    });
  });

  it('says in a sentence why it can be none', () => {
    const { notRunnable } = explainStrings;
    expect(read('docker ps\ndocker images')).toEqual({ ok: false, reason: notRunnable.lines });
    expect(read('docker run -v $env:X:/x nginx')).toEqual({
      ok: false,
      reason: notRunnable.shell('powershell'),
    });
    expect(read('docker run -v %cd%:/x nginx')).toEqual({
      ok: false,
      reason: notRunnable.shell('cmd'),
    });
    expect(read('docker run -e "A nginx')).toMatchObject({ ok: false });
  });
});
