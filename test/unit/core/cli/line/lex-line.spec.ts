import { describe, expect, it } from 'vitest';
import { guessShell } from '../../../../../core/cli/line/guess-shell.ts';
import { lexPasted } from '../../../../../core/cli/line/lex-line.ts';
import type { ShellLine, ShellWord } from '../../../../../core/cli/line/model.ts';
import type { Shell } from '../../../../../core/command/model.ts';

function words(line: ShellLine): readonly ShellWord[] {
  return line.items.filter((item): item is ShellWord => item.type === 'word');
}

function values(source: string, shell?: Shell): readonly string[] {
  return words(lexPasted(source, shell)).map(({ value }) => value);
}

function kinds(source: string, shell?: Shell): readonly string[] {
  return lexPasted(source, shell).items.map((item) =>
    item.type === 'operator' ? item.kind : item.type,
  );
}

describe('a line for a POSIX shell', () => {
  it('is divided at spaces, quotes taken off', () => {
    expect(values(`docker run -e 'A=x y' -e "B=\\"q\\"" c\\ d "" 'it'\\''s'`)).toEqual([
      ...['docker', 'run', '-e', 'A=x y', '-e', 'B="q"', 'c d', '', "it's"],
    ]);
  });

  it('keeps the place of every word, quotes included', () => {
    const source = `docker run "a b"  --name='x'`;
    const places = words(lexPasted(source)).map(({ start, end }) => source.slice(start, end));
    expect(places).toEqual(['docker', 'run', '"a b"', "--name='x'"]);
  });

  it('goes on in the next line after a backslash, also inside a word', () => {
    expect(values('docker run \\\n  -d \\\r\n ngi\\\nnx')).toEqual([
      'docker',
      'run',
      '-d',
      'nginx',
    ]);
    expect(kinds('docker \\\n ps\\\n -a')).toEqual([
      ...['word', 'continuation', 'word', 'continuation', 'word'],
    ]);
  });

  it('keeps what the shell would put in, as written', () => {
    const [, , mount] = words(lexPasted(`docker -v "$(pwd)/x":/y:\${A:-b}`));
    expect(mount?.value).toBe(`$(pwd)/x:/y:\${A:-b}`);
    expect(mount?.expansions.map(({ kind }) => kind)).toEqual(['substitution', 'variable']);
    const [back] = words(lexPasted('`docker ps -q`'));
    expect(back?.expansions[0]?.inner).toEqual({ start: 1, end: 13 });
    expect(words(lexPasted("'$HOME'"))[0]?.expansions).toEqual([]);
  });

  it('knows operators, redirections and comments', () => {
    expect(kinds('a | b && c || d ; e & f > g 2>&1 # note')).toEqual([
      ...['word', 'pipe', 'word', 'and', 'word', 'or', 'word', 'next', 'word', 'background'],
      ...['word', 'redirection', 'word', 'redirection', 'word', 'comment'],
    ]);
    expect(values('echo a#b')).toEqual(['echo', 'a#b']);
    expect(kinds('a 2 > b')).toEqual(['word', 'word', 'redirection', 'word']);
  });

  it('takes a text given with << as input, not as commands', () => {
    expect(kinds('docker build - <<EOF\nFROM x\nRUN y\nEOF\ndocker ps')).toEqual([
      ...['word', 'word', 'word', 'redirection', 'word', 'heredoc', 'next', 'word', 'word'],
    ]);
    expect(values('cat <<EOF\nnever closed')).toEqual(['cat', 'EOF']);
  });

  it('leaves copied prompts out', () => {
    for (const prompt of ['$ ', '# ', '% ', 'me@host:~/x$ ', '[root@box ~]# ', 'root@1f2e:/# ']) {
      expect(values(`${prompt}docker ps`), prompt).toEqual(['docker', 'ps']);
    }
    expect(values('$ docker run \\\n> -d \\\n> nginx')).toEqual(['docker', 'run', '-d', 'nginx']);
    expect(values('$HOME/docker ps')).toEqual(['$HOME/docker', 'ps']);
  });

  it('says which quote or bracket is never closed', () => {
    for (const source of [`docker 'a`, 'docker "a', 'docker $(ps', 'docker `ps', 'docker \\']) {
      const { problems } = lexPasted(source);
      expect(
        problems.map(({ code }) => code),
        source,
      ).toEqual(['unclosed']);
    }
    expect(lexPasted(`docker 'a' "b" $(c) \`d\``).problems).toEqual([]);
  });
});

describe('a line for PowerShell', () => {
  it('takes the backtick for its escape and leaves backslashes alone', () => {
    expect(values('docker run -v C:\\data:/data `\n  -e "A=`"x`"" nginx', 'powershell')).toEqual([
      ...['docker', 'run', '-v', 'C:\\data:/data', '-e', 'A="x"', 'nginx'],
    ]);
    expect(values(`docker 'it''s' "a""b"`, 'powershell')).toEqual(['docker', "it's", 'a"b']);
  });

  it('knows its variables and brackets', () => {
    const found = words(lexPasted(`docker rm \${PWD} $env:X (docker ps -aq)`, 'powershell'));
    expect(found.flatMap(({ expansions }) => expansions.map(({ kind }) => kind))).toEqual([
      ...['variable', 'variable', 'substitution'],
    ]);
    expect(found).toHaveLength(5);
  });
});

describe('a line for the command prompt', () => {
  it('knows only double quotes, the caret and percent signs', () => {
    expect(values(`docker run ^\n -v "%cd%:/x y" 'a b' c^&d`, 'cmd')).toEqual([
      ...['docker', 'run', '-v', '%cd%:/x y', "'a", "b'", 'c&d'],
    ]);
    expect(words(lexPasted('docker -v %cd%:/x', 'cmd'))[2]?.expansions).toHaveLength(1);
  });
});

describe('the shell of a pasted line', () => {
  it('shows in its prompt, its continuation or its variables', () => {
    const lines: readonly (readonly [string, Shell])[] = [
      ['docker ps', 'posix'],
      ['docker run \\\n nginx', 'posix'],
      ['docker run `\n nginx', 'powershell'],
      ['docker run ^\n nginx', 'cmd'],
      ['PS C:\\Users\\me> docker ps', 'powershell'],
      ['C:\\Users\\me>docker ps', 'cmd'],
      ['docker run -v $env:USERPROFILE:/x y', 'powershell'],
      ['docker run -v %cd%:/x y', 'cmd'],
      ['docker run -v C:\\data:/data x', 'powershell'],
      ['docker rm `docker ps -aq`', 'posix'],
    ];
    for (const [line, shell] of lines) expect(guessShell(line), line).toBe(shell);
  });
});

describe('typographic quotes', () => {
  it('are read as the quotes they were, and reported', () => {
    const { problems } = lexPasted('docker run -e A=“x y” ‘z z’');
    expect(values('docker run -e A=“x y” ‘z z’')).toEqual(['docker', 'run', '-e', 'A=x y', 'z z']);
    expect(problems.map(({ code, fix }) => [code, fix?.text])).toEqual([
      ['quote-curly', '"x y"'],
      ['quote-curly', "'z z'"],
    ]);
  });

  it('stay apostrophes inside a word', () => {
    expect(lexPasted('echo it’s we’re').problems).toEqual([]);
    expect(lexPasted(`echo '“x”'`).problems).toEqual([]);
  });
});
