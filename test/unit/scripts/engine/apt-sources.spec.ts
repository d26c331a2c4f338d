import { describe, expect, it } from 'vitest';
import {
  findArchive,
  parseDeb822Sources,
  parseOneLineSources,
  renderSources,
} from '../../../../scripts/engine/apt-sources.ts';

const debian = { id: 'debian', codename: 'bookworm' };

const sources = `Types: deb
# a snapshot of the archive
URIs: http://archive.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://archive.example/debian-security
Suites: bookworm-security
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
`;

describe('deb822 sources', () => {
  it('are read stanza by stanza, comments left out', () => {
    expect(parseDeb822Sources(sources)).toEqual([
      {
        uri: 'http://archive.example/debian',
        suites: ['bookworm', 'bookworm-updates'],
        components: ['main'],
        signedBy: '/usr/share/keyrings/debian-archive-keyring.gpg',
      },
      {
        uri: 'http://archive.example/debian-security',
        suites: ['bookworm-security'],
        components: ['main'],
        signedBy: '/usr/share/keyrings/debian-archive-keyring.gpg',
      },
    ]);
  });

  it('give one source for each of several addresses, continuation lines included', () => {
    const text =
      'Types: deb deb-src\nURIs: http://a.example\n http://b.example\nSuites: sid\nComponents: main contrib\n';
    expect(parseDeb822Sources(text).map((one) => one.uri)).toEqual([
      'http://a.example',
      'http://b.example',
    ]);
  });

  it('are left out when disabled or of source packages only', () => {
    const off = 'Types: deb\nEnabled: no\nURIs: http://a.example\nSuites: sid\nComponents: main\n';
    const source = 'Types: deb-src\nURIs: http://a.example\nSuites: sid\nComponents: main\n';
    expect(parseDeb822Sources(`${off}\n${source}`)).toEqual([]);
  });

  it('with the key in the file itself name no keyring', () => {
    const text = `Types: deb\nURIs: http://a.example\nSuites: sid\nComponents: main\nSigned-By:\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n mQINBF\n`;
    expect(parseDeb822Sources(text)).toEqual([
      { uri: 'http://a.example', suites: ['sid'], components: ['main'] },
    ]);
  });
});

describe('one-line sources', () => {
  it('are read with and without options', () => {
    const text = [
      'deb http://archive.example/debian bookworm main contrib',
      'deb [arch=amd64 signed-by=/usr/share/keyrings/x.gpg] https://x.example/apt stable main # x',
      'deb-src http://archive.example/debian bookworm main',
      '# deb http://off.example bookworm main',
      '',
    ].join('\n');
    expect(parseOneLineSources(text)).toEqual([
      {
        uri: 'http://archive.example/debian',
        suites: ['bookworm'],
        components: ['main', 'contrib'],
      },
      {
        uri: 'https://x.example/apt',
        suites: ['stable'],
        components: ['main'],
        signedBy: '/usr/share/keyrings/x.gpg',
      },
    ]);
  });
});

describe("the system's own archive", () => {
  it('is found among the sources, and its security archive is not taken for it', () => {
    const all = parseDeb822Sources(sources);
    expect(findArchive([...all].reverse(), debian)).toEqual({
      uri: 'http://archive.example/debian',
      components: ['main'],
      keyring: '/usr/share/keyrings/debian-archive-keyring.gpg',
    });
  });

  it("is not another's archive that uses the same words", () => {
    const others = parseOneLineSources(
      'deb [signed-by=/usr/share/keyrings/other.gpg] https://other.example bookworm main\n' +
        'deb https://unsigned.example/x nodistro main\n' +
        'deb cdrom:[Debian]/ bookworm main\n',
    );
    expect(findArchive(others, debian)).toBeUndefined();
  });

  it('is found by the moving names of releases too', () => {
    const rolling = parseOneLineSources('deb http://archive.example/debian sid main');
    expect(findArchive(rolling, { id: 'debian', codename: '' })?.uri).toBe(
      'http://archive.example/debian',
    );
  });

  it('has universe beside main on Ubuntu', () => {
    const ubuntu = parseOneLineSources('deb http://archive.example/ubuntu noble main universe');
    expect(findArchive(ubuntu, { id: 'ubuntu', codename: 'noble' })).toEqual({
      uri: 'http://archive.example/ubuntu',
      components: ['main', 'universe'],
      keyring: '/usr/share/keyrings/ubuntu-archive-keyring.gpg',
    });
  });

  it('is unknown on a system with other keyrings', () => {
    const all = parseDeb822Sources(sources);
    expect(findArchive(all, { id: 'fedora', codename: 'bookworm' })).toBeUndefined();
  });
});

describe('the private sources list', () => {
  it('is one signed amd64 line for one release', () => {
    const archive = {
      uri: 'http://archive.example/debian',
      components: ['main'],
      keyring: '/k.gpg',
    };
    expect(renderSources(archive, 'sid')).toBe(
      'deb [arch=amd64 signed-by=/k.gpg] http://archive.example/debian sid main\n',
    );
  });
});
