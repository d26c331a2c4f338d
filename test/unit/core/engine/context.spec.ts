import { describe, expect, it } from 'vitest';
import { defaultHost, lacksContexts, parseContext } from '../../../../core/engine/context.ts';

interface Given {
  readonly name?: string;
  readonly docker?: object | null;
  readonly tls?: object | null;
  readonly folder?: string;
}

/** What the CLI prints, with the parts that matter here replaced. */
function inspected({ name = 'default', docker, tls = {}, folder = '<IN MEMORY>' }: Given): string {
  const endpoint = docker === undefined ? { Host: 'unix:///s', SkipTLSVerify: false } : docker;
  return JSON.stringify([
    {
      Name: name,
      Metadata: {},
      Endpoints: endpoint === null ? {} : { docker: endpoint },
      TLSMaterial: tls,
      Storage: { MetadataPath: '<IN MEMORY>', TLSPath: folder },
    },
  ]);
}

describe('parseContext', () => {
  it('reads the endpoint of the default context', () => {
    expect(parseContext(inspected({}), {}, 'linux')).toEqual({
      context: 'default',
      host: 'unix:///s',
      skipTlsVerify: false,
      tlsFiles: [],
    });
  });

  it('says DOCKER_HOST where that variable decided, and only there', () => {
    const set = { DOCKER_HOST: 'unix:///s' };
    expect(parseContext(inspected({}), set, 'linux')?.context).toBe('DOCKER_HOST');
    expect(parseContext(inspected({}), { DOCKER_HOST: '' }, 'linux')?.context).toBe('default');
    expect(parseContext(inspected({ name: 'box' }), set, 'linux')?.context).toBe('box');
  });

  it('tells where the certificates are', () => {
    const files = { docker: ['ca.pem', 'cert.pem', 'key.pem'] };
    const onDisk = inspected({ name: 'box', tls: files, folder: '/c/tls/ab' });
    expect(parseContext(onDisk, {}, 'linux')).toMatchObject({
      tlsFiles: ['ca.pem', 'cert.pem', 'key.pem'],
      tlsFolder: '/c/tls/ab',
    });
    const inMemory = parseContext(inspected({ tls: files }), {}, 'linux');
    expect(inMemory?.tlsFiles).toHaveLength(3);
    expect(inMemory).not.toHaveProperty('tlsFolder');
  });

  it('tells when certificates are not to be verified', () => {
    const json = inspected({ docker: { Host: 'tcp://h:1', SkipTLSVerify: true }, tls: null });
    expect(parseContext(json, {}, 'linux')).toMatchObject({ skipTlsVerify: true, tlsFiles: [] });
  });

  it('fills in the usual address when a context leaves it empty', () => {
    expect(parseContext(inspected({ docker: {} }), {}, 'darwin')?.host).toBe(defaultHost('darwin'));
    expect(parseContext(inspected({ docker: { Host: '' } }), {}, 'win32')?.host).toBe(
      'npipe:////./pipe/docker_engine',
    );
  });

  it.each(['', '[]', '{}', 'null', '[{"Name":"a"}]', 'not json', inspected({ docker: null })])(
    'finds nothing in %j',
    (json) => {
      expect(parseContext(json, {}, 'linux')).toBeUndefined();
    },
  );
});

describe('lacksContexts', () => {
  it('knows what programs without the command say', () => {
    expect(lacksContexts("docker: 'context' is not a docker command.")).toBe(true);
    expect(lacksContexts('docker: unknown command: docker context')).toBe(true);
    expect(lacksContexts('Error: unrecognized command `podman context`')).toBe(true);
  });

  it('does not take a missing context for a missing command', () => {
    expect(lacksContexts('context "nope": context not found: open /x: no such file')).toBe(false);
  });
});
