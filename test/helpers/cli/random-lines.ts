const pieces = [
  ...['docker', 'docker run', 'docker compose up', 'docker-compose', 'sudo docker', 'xargs docker'],
  ...['docker exec', 'docker rm -f', 'docker ps -aq', 'docker build .', 'docker compose -f', 'cd'],
  ...['nginx', 'redis:7', 'a@sha256:00', '-d', '-it', '-p', '-p80:80', '--publish', '-v', '--name'],
  ...['--name=x', '--mount', 'type=bind,source=/a,target=/b', '-e', 'A=1', '--env=', '--rm=maybe'],
  ...[
    '--no-such',
    '--',
    '-',
    '---',
    '-Z',
    '—name',
    '–d',
    '−p',
    '“x y”',
    '‘z’',
    '”',
    '80:80',
    '1-9:2',
  ],
  ...[
    '[::1]:80:80',
    '::::',
    '0-65535:0-65535',
    '/a:/b:ro',
    './x:/y',
    ':',
    'data:/data',
    '"$(pwd)":/x',
  ],
  ...[
    '|',
    '||',
    '&&',
    '&',
    ';',
    '>',
    '>>',
    '2>&1',
    '<',
    '<<EOF',
    '(',
    ')',
    '{',
    '}',
    '#',
    '# note',
  ],
  ...[
    "'",
    '"',
    '`',
    '\\',
    '\\\n',
    '`\n',
    '^\n',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '   ',
    '$',
    '$(',
    '${',
    '$((',
  ],
  ...[
    '$(docker ps -aq)',
    '`docker ps`',
    '$HOME',
    '$' + '{A:-b}',
    '$env:X',
    '%cd%',
    '%',
    '^',
    '*',
    '?',
    '~',
  ],
  ...[
    'C:\\data:/data',
    'PS C:\\> ',
    'me@host:~$ ',
    '$ ',
    'FOO=bar',
    '{{.Names}}',
    '{{',
    '--format',
  ],
  ...[
    '\u0000',
    '\ue03a',
    '\ud800',
    '🐳',
    'é',
    '\u202e',
    '\ufeff',
    '\u2028',
    '=',
    ',',
    '@',
    '!',
    'x',
  ],
];

/** A line that may be anything: words of docker lines, what shells give a meaning, and noise. */
export function randomLine(random: () => number): string {
  const longest = random() < 0.02 ? 300 : 16;
  const count = Math.floor(random() * longest);
  let line = random() < 0.8 ? 'docker ' : '';
  for (let at = 0; at < count; at += 1) {
    line += pieces[Math.floor(random() * pieces.length)] ?? '';
    if (random() < 0.7) line += ' ';
  }
  return line;
}

/** Lines that are long in one way only, where a slow rule would show. */
export const longLines: readonly string[] = [
  ...[
    '"',
    "'",
    '`',
    '$(',
    '(',
    '${',
    '\\',
    '“',
    '‘',
    '$((',
    '{{',
    '\n',
    '\\\n',
    '#',
    '|',
    '-',
    '—',
  ],
  ...['a', ':', '[', ',', '=', '1', '.', '/', '@', '\u0000', '\ue03a', '* ', '-p 0-65535 ', '--x '],
  ...[
    '-v :',
    '$(docker ps ',
    '-d',
    '--naem ',
    'docker run -p 80:80 x;',
    '%a',
    '^',
    '$env:',
    '--env ',
  ],
].map((piece) => `docker run ${piece.repeat(Math.ceil(4000 / piece.length))}`);

function tenKilobytes(piece: (index: number) => string): string {
  let text = '';
  for (let index = 0; text.length < 10_240; index += 1) text += piece(index);
  return text;
}

/** Lines and scripts of ten kilobytes and more, of the kinds that people do paste. */
export const scriptOfLines: readonly string[] = [
  `docker run ${tenKilobytes((at) => `-e KEY_${at}="some value ${at}" `)}nginx`,
  `docker run ${tenKilobytes((at) => `-p ${at + 1000}:${at + 1000} `)}nginx`,
  `docker run ${tenKilobytes((at) => `-v "$HOME/data ${at}":/data/${at} \\\n  `)}nginx`,
  `docker run --rm alpine sh -c '${tenKilobytes((at) => `echo ${at} | wc -c && `)}true'`,
  `docker run ${tenKilobytes((at) => `--naem web-${at} `)}nginx`,
  `docker rm ${tenKilobytes((at) => `container-${at} `)}`,
  `docker rm -f $(${tenKilobytes((at) => `docker ps -aq --filter name=web-${at} --filter status=exited --no-trunc; `)})`,
  tenKilobytes(
    (at) =>
      `# step ${at}\ndocker build -t me/app:${at} -f docker/Dockerfile --build-arg VERSION=${at} . && docker push me/app:${at}\n`,
  ),
];
