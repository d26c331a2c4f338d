import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../electron/page-files.ts';
import { contentSecurityPolicy, webPreferences } from '../../../electron/security.ts';

describe('the window’s walls', () => {
  it('are all up', () => {
    expect(webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
  });

  it('allow nothing by default, no script but our own, and no request', () => {
    const policy = contentSecurityPolicy('abc');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("style-src 'self' 'nonce-abc';");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(policy.match(/unsafe-inline/g)).toHaveLength(1);
  });
});

describe('an address of a page', () => {
  const file = (url: string) => fileOf(url, '/app/renderer');

  it('means a file in the window’s own folder', () => {
    expect(file('app://runsheet/')).toBe('/app/renderer/index.html');
    expect(file('app://runsheet/assets/a.js?v=1#x')).toBe('/app/renderer/assets/a.js');
  });

  it.each([
    'app://runsheet/../secret.json',
    'app://runsheet/%2e%2e/secret.json',
    'app://runsheet/..%2fsecret.json',
    'app://runsheet/..%5csecret.json',
    'app://runsheet/a%00.js',
    'app://runsheet/%',
    'app://runsheet/main.cjs',
    'app://elsewhere/index.html',
    'file:///etc/passwd',
    'app://runsheet.evil/index.html',
  ])('is refused when it is %s', (url) => {
    expect(file(url)).toBeUndefined();
  });
});
