import { describe, expect, it } from 'vitest';
import type { PtySpec } from '../../../../core/terminal/pty-port.ts';
import { checkRun } from '../../../../core/terminal/run-limits.ts';

function specOf(args: readonly string[], other: Partial<PtySpec> = {}): PtySpec {
  return { file: '/bin/echo', args, cwd: '/', env: {}, cols: 80, rows: 24, ...other };
}

describe('what the system would cut or refuse', () => {
  it('lets ordinary values pass, newlines and 64 KiB of text included', () => {
    for (const platform of ['linux', 'darwin'] as const) {
      expect(checkRun(specOf(['a\nb', '', 'x'.repeat(65536)]), platform)).toBeUndefined();
    }
    expect(checkRun(specOf(['x'.repeat(30_000)]), 'win32')).toBeUndefined();
  });

  it('refuses NUL, wherever it is', () => {
    expect(checkRun(specOf(['a\0b']), 'linux')).toContain('NUL');
    expect(checkRun(specOf([], { env: { A: '\0' } }), 'linux')).toContain('NUL');
    expect(checkRun(specOf([], { cwd: '/a\0' }), 'win32')).toContain('NUL');
  });

  it('refuses one argument that Linux does not pass', () => {
    expect(checkRun(specOf(['x'.repeat(131_071)]), 'linux')).toBeUndefined();
    expect(checkRun(specOf(['x'.repeat(131_072)]), 'linux')).toContain('131071 bytes');
    expect(checkRun(specOf(['é'.repeat(65_536)]), 'linux')).toContain('131071 bytes');
    expect(checkRun(specOf(['x'.repeat(131_072)]), 'darwin')).toBeUndefined();
  });

  it('refuses a list that is too long altogether', () => {
    const many = Array<string>(21).fill('x'.repeat(100_000));
    expect(checkRun(specOf(many), 'linux')).toContain('longer than this system passes');
    expect(checkRun(specOf(many.slice(0, 10)), 'linux')).toBeUndefined();
    expect(checkRun(specOf(many.slice(0, 10)), 'darwin')).toContain('longer than this system');
    expect(checkRun(specOf(['x'.repeat(32_766)]), 'win32')).toContain('longer than this system');
  });

  it('refuses batch files, which read their arguments twice', () => {
    const spec = specOf(['a'], { file: 'C:\\tools\\thing.CMD' });
    expect(checkRun(spec, 'win32')).toContain('batch file');
    expect(checkRun(spec, 'linux')).toBeUndefined();
  });
});
