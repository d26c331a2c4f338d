import type { ErrorRules } from './model.ts';

/** What goes wrong while an image is built. */
export const buildErrors = {
  'dockerfile-missing': {
    example:
      'ERROR: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory',
    signs: [
      'failed to read dockerfile',
      'unable to evaluate symlinks in dockerfile path',
      'cannot locate specified dockerfile',
    ],
    patterns: [
      /failed to read dockerfile: open (?<file>[\w./-]{1,200}): no such file/i,
      /failed to read dockerfile/i,
      /unable to evaluate symlinks in Dockerfile path/i,
      /cannot locate specified Dockerfile/i,
    ],
    helps: [
      'ls',
      'docker build -f {{dockerfile: path = ./Dockerfile}} -t {{image: image = my-app}} .',
    ],
  },
  'context-missing': {
    example: 'ERROR: unable to prepare context: path "app" not found',
    signs: ['unable to prepare context'],
    patterns: [
      /unable to prepare context: path "(?<path>[^"\n]{1,200})" not found/i,
      /unable to prepare context/i,
    ],
    helps: ['ls', 'docker build -t {{image: image = my-app}} .'],
    unless: ['dockerfile-missing'],
  },
  'copy-missing': {
    example:
      'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref 9nw::x1: "/package.json": not found',
    signs: [
      'failed to compute cache key',
      'failed to calculate checksum',
      'copy failed',
      'add failed',
    ],
    patterns: [
      /failed to calculate checksum of ref [^\n]{1,200}: "(?<file>[^"\n]{1,200})": not found/i,
      /failed to compute cache key: [^\n]{0,200}"(?<file>[^"\n]{1,200})"[^\n]{0,20}not found/i,
      /(?:COPY|ADD) failed: [^\n]{0,120}(?:no such file or directory|file not found|no source files)/i,
      /failed to compute cache key/i,
    ],
    helps: ['ls -a', 'cat .dockerignore', 'docker build -t {{image: image = my-app}} .'],
  },
  'build-step-failed': {
    example:
      'ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
    signs: ['did not complete successfully', 'returned a non-zero code'],
    patterns: [
      /process "(?<step>[^"\n]{1,200})[^\n]{0,2000}did not complete successfully/i,
      /The command '(?<step>[^'\n]{1,200})[^\n]{0,2000}returned a non-zero code/i,
      /did not complete successfully: exit code/i,
    ],
    helps: [
      'docker build --progress=plain -t {{image: image = my-app}} .',
      'docker build --no-cache --progress=plain -t {{image: image = my-app}} .',
    ],
  },
  'dockerfile-invalid': {
    example: 'ERROR: failed to solve: dockerfile parse error on line 3: unknown instruction: RUNN',
    signs: [
      'dockerfile parse error',
      'unknown instruction',
      'no build stage in current context',
      'file with no instructions',
    ],
    patterns: [
      /dockerfile parse error(?: on)? line (?<line>\d{1,6})[^\n]{0,160}/i,
      /unknown instruction: (?<instruction>\S{1,40})/i,
      /no build stage in current context/i,
      /file with no instructions/i,
    ],
    helps: ['docker build --check .'],
  },
} as const satisfies ErrorRules<string>;
