import { describe, expect, it } from 'vitest';
import { type Cause, causeOf, ownCodes, reasonOf } from '../../../../core/engine/cause.ts';
import { placeAt } from './places.ts';

const socket = placeAt('unix:///var/run/docker.sock');
const pipe = placeAt('npipe:////./pipe/docker_engine', 'win32');
const tcp = placeAt('tcp://box:2375');
const ssh = placeAt('ssh://me@box');

describe('causeOf, by the system’s code', () => {
  it.each([
    ['ENOENT', 'not-running'],
    ['ENOTDIR', 'not-running'],
    ['ECONNREFUSED', 'not-running'],
    ['ECONNRESET', 'not-running'],
    ['EPIPE', 'not-running'],
    [ownCodes.closed, 'not-running'],
    ['EACCES', 'permission'],
    ['EPERM', 'permission'],
    ['ENOTSOCK', 'context'],
    ['ENAMETOOLONG', 'context'],
    [ownCodes.timeout, 'not-answering'],
    ['ESOMETHING', 'failed'],
  ])('finds for %s at a local socket or pipe: %s', (code, cause) => {
    expect(causeOf({ code, message: '' }, socket)).toBe(cause);
    expect(causeOf({ code, message: '' }, pipe)).toBe(cause);
  });

  it.each([
    ['ECONNREFUSED', 'connection-refused'],
    ['ECONNRESET', 'connection-refused'],
    [ownCodes.closed, 'connection-refused'],
    ['ENOTFOUND', 'host-unknown'],
    ['EAI_AGAIN', 'host-unknown'],
    ['ETIMEDOUT', 'no-route'],
    ['EHOSTUNREACH', 'no-route'],
    ['ENETUNREACH', 'no-route'],
    [ownCodes.timeout, 'no-route'],
    ['EACCES', 'failed'],
    ['EPROTO', 'tls'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ])('finds for %s at an address on the network: %s', (code, cause) => {
    expect(causeOf({ code, message: '' }, tcp)).toBe(cause);
  });

  it('finds something even without a code or an endpoint', () => {
    expect(causeOf({ message: 'odd' }, socket)).toBe('failed');
    expect(causeOf({ message: 'odd' }, placeAt(''))).toBe('failed');
  });

  it.each([
    [ownCodes.noCli, 'no-cli'],
    [ownCodes.context, 'context'],
    [ownCodes.tlsFiles, 'tls-files'],
    [ownCodes.apiTooOld, 'api-too-old'],
    [ownCodes.windows, 'windows-containers'],
    [ownCodes.notDocker, 'not-docker'],
    [ownCodes.sshMissing, 'ssh-missing'],
  ])('knows its own %s wherever it happened', (code, cause) => {
    for (const place of [socket, pipe, tcp, ssh]) {
      expect(causeOf({ code, message: '' }, place)).toBe(cause);
    }
  });
});

describe('causeOf, by the HTTP status', () => {
  it.each([
    [503, 'Docker Desktop is manually paused', 'not-running'],
    [502, 'bad gateway', 'not-running'],
    [403, 'forbidden', 'denied'],
    [401, 'who are you', 'denied'],
    [404, 'page not found', 'not-docker'],
    [500, 'oops', 'failed'],
    [400, 'Client sent an HTTP request to an HTTPS server.', 'tls'],
    [400, 'client version 1.40 is too old. Minimum supported API version is 1.44', 'api-too-old'],
  ])('finds for %i “%s”: %s', (status, message, cause) => {
    expect(causeOf({ status, message }, socket)).toBe(cause);
  });
});

describe('causeOf, by the words of ssh', () => {
  it.each([
    ['me@box: Permission denied (publickey,password).', 'ssh-login'],
    ['Host key verification failed.', 'ssh-login'],
    ['ssh: Could not resolve hostname box: Name or service not known', 'host-unknown'],
    ['ssh: connect to host box port 22: Connection refused', 'connection-refused'],
    ['ssh: connect to host box port 22: Connection timed out', 'no-route'],
    ['ssh: connect to host box port 22: No route to host', 'no-route'],
    ['bash: line 1: docker: command not found', 'ssh-no-docker'],
    ["'docker' is not recognized as an internal or external command", 'ssh-no-docker'],
    ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock.', 'not-running'],
    ['dial unix /var/run/docker.sock: connect: permission denied', 'permission'],
    ['dial unix /var/run/docker.sock: connect: no such file or directory', 'not-running'],
    ['something else', 'failed'],
  ])('finds in “%s”: %s', (message, cause) => {
    expect(causeOf({ code: ownCodes.ssh, message }, ssh)).toBe(cause);
  });
});

describe('reasonOf', () => {
  it.each([
    ['no-cli', 'no-cli'],
    ['not-running', 'stopped'],
    ['not-answering', 'unreachable'],
    ['permission', 'permission-denied'],
    ['denied', 'permission-denied'],
    ['context', 'context-broken'],
    ['tls-files', 'context-broken'],
    ['tls', 'unreachable'],
    ['api-too-old', 'api-too-old'],
    ['windows-containers', 'windows-containers'],
    ['failed', 'unreachable'],
  ] satisfies readonly (readonly [Cause, string])[])('takes %s for %s', (cause, reason) => {
    expect(reasonOf(cause)).toBe(reason);
  });
});
