import { describe, expect, it } from 'vitest';
import { checkValue } from '../../../../core/command/check.ts';
import type { Shell } from '../../../../core/command/model.ts';
import { template } from './helpers.ts';

/** What is said about a value of a kind where nothing else stands in its argument. */
function said(kind: string, value: string): string | undefined {
  return checkValue(template(`docker x {{v: ${kind}}}`), 'v', value)?.message;
}

/** The code for a value of `v` in a line. */
function codeIn(source: string, value: string, audience?: Shell): string | undefined {
  return checkValue(template(source), 'v', value, audience)?.code;
}

const digest = `sha256:${'a'.repeat(64)}`;

describe('values that fit their kind', () => {
  it.each([
    ['text', ['', 'a b', '--x', 'line\nline', '漢字']],
    ['name', ['my-redis', 'a_b.c-1', '0a', 'ab']],
    ['container', ['web', 'f', '3f4e9a1b2c3d', 'proj-web-1']],
    ['network', ['my-network', 'bridge', 'host', 'proj_default', 'a']],
    ['volume', ['data', 'proj_data', 'ab']],
    [
      'image',
      [
        ...['redis', 'redis:7', 'redis:7.2-alpine', 'library/redis', 'localhost/app', 'a__b/c--d'],
        ...['ghcr.io/owner/app:1.2', 'localhost:5000/app', `redis@${digest}`, `redis:7@${digest}`],
        ...['3f4e9a1b2c3d', 'f'.repeat(64), digest, 'Registry.example.com/app', '[::1]:5000/app'],
      ],
    ],
    ['tag', ['latest', '1.2.3', '_x', 'A-b.c', 'x'.repeat(128)]],
    [
      'registry',
      [
        ...['localhost', 'localhost:5000', 'ghcr.io', 'ghcr.io/owner', 'registry:5000'],
        ...['123456789012.dkr.ecr.eu-west-1.amazonaws.com', '[::1]:5000'],
      ],
    ],
    ['port', ['1', '80', '65535', '8000-8002', '80-80']],
    ['number', ['0', '10', '0.5', '007']],
    ['duration', ['90s', '10m', '1h30m', '1.5h', '.5s', '0', '100ms', '2us']],
    ['env', ['A=b', 'A=', 'A', 'discovery.type=single-node', 'A=b=c d\ne']],
    ['path', ['/', '.', './a b', '../x', 'a:b', 'C:\\data', '/a~b', 'a,b']],
    ['folder', ['/srv/data', 'data']],
    ['file', ['/tmp/x.tar', '.env']],
    ['choice(a|b c)', ['a', 'b c']],
    ['words', ['', 'a b', `'a b' "c"`, '-x', 'a\nb']],
  ])('%s', (kind, values) => {
    for (const value of values) expect(said(kind, value)).toBeUndefined();
  });
});

describe('values that do not fit their kind', () => {
  it.each([
    ['name', ['a', 'a b', '.a', '_a', 'a/b', 'ä', '—name', 'a\n']],
    ['container', ['a b', '/web', '$(id)', 'web\n', 'a;b']],
    ['network', ['a b', 'container:x', 'name=a,alias=b', '']],
    ['volume', ['a', '/data', './x', 'a:b']],
    [
      'image',
      [
        ...['Redis', 'a b', 'a/', '/a', 'a:', 'a:-x', 'a@sha256:12', 'https://x.io/a', '—d'],
        ...['a:b:c', `${'f'.repeat(64)}:1`, 'a..b', 'a;b', 'x'.repeat(300), 'a\n'],
      ],
    ],
    ['tag', ['', 'a b', '.a', 'a/b', 'a:b', 'x'.repeat(129)]],
    ['registry', ['https://ghcr.io', 'docker', 'a b', 'ghcr.io:', 'ghcr.io/A', 'x:y']],
    ['port', ['0', '65536', '99999999999', 'a', '80:80', '1.5', '080', '81-80', '80/tcp', ' 80']],
    ['number', ['', 'a', '1e3', '1.', '0x1', '1,5', '∞']],
    ['duration', ['10', '1d', 'm', '1 h', '']],
    ['env', ['=b', 'A B=c', '1A=b', '', 'A\n=b']],
    ['path', ['', '~', '~/x']],
    ['choice(a|b)', ['', 'c', 'A', 'a ']],
    ['words', [`'a`, 'a"', 'a\\']],
  ])('%s', (kind, values) => {
    for (const value of values) {
      const message = said(kind, value);
      expect(message, JSON.stringify(value)).toMatch(/^[^\n]+\.$/);
    }
  });

  it('are answered in one sentence that says what to do', () => {
    expect(said('image', 'Redis:7')).toBe(
      "“Redis:7” has capital letters, and an image's name has none: write “redis:7”.",
    );
    expect(said('port', '70000')).toBe(
      '“70000” is no port: write a number from 1 to 65535, or a range such as 8000-8002.',
    );
    expect(said('registry', 'https://ghcr.io/')).toBe(
      '“https://ghcr.io/” is a web address: write the registry alone, “ghcr.io”.',
    );
    expect(said('choice(a|b)', 'c')).toBe('“c” is not offered here: choose a, b.');
    expect(said('name', 'a\n"b" '.repeat(20))).toMatch(/^“a\\n"b" .*…” is no name/);
  });

  it('carry what would be right where that is clear', () => {
    const fix = checkValue(template('docker pull {{v: image}}'), 'v', 'ghcr.io/Me/App:V1')?.fix;
    expect(fix?.text).toBe('ghcr.io/me/app:V1');
  });

  it('are judged quickly, however long they are', () => {
    const started = performance.now();
    const kinds = [
      'image',
      'registry',
      'tag',
      'name',
      'port',
      'number',
      'duration',
      'env',
      'words',
    ];
    for (const kind of kinds) {
      for (const value of ['a'.repeat(65_536), 'a-'.repeat(32_768), '1'.repeat(65_536)]) {
        said(kind, value);
      }
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('a value that would change another field of its argument', () => {
  it.each([
    ['docker run -v {{v: folder}}:/data i', 'a:b', 'value-unsafe'],
    ['docker run -v {{v: folder}}:/data i', '/etc:/host', 'value-unsafe'],
    ['docker run -v {{v: folder}}:/data i', 'data', 'value-unsafe'],
    ['docker run -v {{v: folder}}:/data i', './data', undefined],
    ['docker run -v {{v: folder}}:/data i', '/srv/a b,c', undefined],
    ['docker run -v {{v: text}}:/data i', 'a:b', 'value-unsafe'],
    ['docker run --volume={{v: folder}}:/data i', 'a:b', 'value-unsafe'],
    ['docker run -v{{v: folder}}:/data i', '/a:b', 'value-unsafe'],
    ['docker run -itv {{v: folder}}:/data i', '/a:b', 'value-unsafe'],
    ['docker run -itv {{v: folder}}:/data i', 'data', 'value-unsafe'],
    ['docker run -v data:{{v: path}} i', '/a:ro', 'value-unsafe'],
    ['docker run -v {{v: path}} i', '/a:/b', 'value-unsafe'],
    ['docker run -v {{v: text}} i', '/a:/b', undefined],
    ['docker run -v {{v: volume}}:/data i', 'data', undefined],
    ['docker run -p {{v: text}}:80 i', '0.0.0.0:1', 'value-unsafe'],
    ['docker run -p {{v: text}}:80:80 i', '[::1]', undefined],
    ['docker run --add-host {{v: text}}:10.0.0.1 i', 'a:1.2.3.4,b', 'value-unsafe'],
    ['docker run --mount type=bind,source={{v: folder}},target=/x i', '/a,b', 'value-unsafe'],
    ['docker run --mount type=bind,source={{v: folder}},target=/x i', '/a"b', 'value-unsafe'],
    ['docker run --mount type=bind,source={{v: folder}},target=/x i', '/a\nb', 'value-unsafe'],
    ['docker run --mount type=bind,source={{v: folder}},target=/x i', '/a=b:c', undefined],
    ['docker run --mount=source={{v: volume}} i', 'data', undefined],
    ['docker run --network name={{v: text}} i', 'a,alias=b', 'value-unsafe'],
    ['docker build --secret id={{v: text}} .', 'a,src=/etc/passwd', 'value-unsafe'],
    ['docker run -e {{v: text}}=1 i', 'A=2', 'value-unsafe'],
    ['docker run -e A={{v: text}} i', 'b=c,d:e', undefined],
    ['docker run -e A={{v: text}},x=1 i', 'b,c', undefined],
    ['docker run --label {{v: text}}=1 i', 'a=b', 'value-unsafe'],
    ['docker cp {{v: path}} c:/x', 'web:/etc', 'value-unsafe'],
    ['docker cp c:/x {{v: path}}', './web:x', undefined],
    ['docker container cp {{v: path}} c:/x', '/a:b', undefined],
    ['docker cp c:{{v: path}} .', '/a:b', undefined],
    ['docker tag {{v: image}}:1 x', 'redis:7', 'value-unsafe'],
    ['docker tag {{v: image}}:1 x', 'localhost:5000/redis', undefined],
    ['tar {{v: path}}:x', 'a:b', 'value-unsafe'],
    ['curl http://{{v: text}}:80/', 'a:b', undefined],
    ['docker run -v {{v: folder}}:/data i > log', '/etc:/host', 'value-unsafe'],
    ['a $(docker run -v {{v: folder}}:/data i)', '/etc:/host', 'value-unsafe'],
  ])('%s with %j', (source, value, code) => {
    expect(codeIn(source, value)).toBe(code);
  });

  it('offers the folder that was most likely meant', () => {
    const line = template('docker run -v {{v: folder}}:/data i');
    expect(checkValue(line, 'v', 'data')?.fix?.text).toBe('./data');
    expect(checkValue(template('docker build {{v: folder}}'), 'v', '-x')?.fix?.text).toBe('./-x');
  });

  it('knows drive letters on Windows, and refuses them for a POSIX shell', () => {
    const source = 'docker run -v {{v: folder}}:/data i';
    expect(codeIn(source, 'C:\\data')).toBeUndefined();
    expect(codeIn(source, 'C:\\data', 'powershell')).toBeUndefined();
    expect(codeIn(source, 'C:\\data', 'posix')).toBe('value-unsafe');
    expect(codeIn(source, 'C:\\data:ro', 'powershell')).toBe('value-unsafe');
    expect(codeIn('docker cp c:/x {{v: path}}', 'C:\\x', 'posix')).toBe('value-unsafe');
    expect(codeIn('docker cp c:/x {{v: path}}', 'C:\\x', 'cmd')).toBeUndefined();
  });
});

describe('a label', () => {
  it('that is not in the line is named with the nearest', () => {
    const problem = checkValue(template('docker run {{image: image}}'), 'imgae', 'x');
    expect(problem?.code).toBe('label-unknown');
    expect(problem?.message).toMatch(/the nearest is “image”/);
  });
});
