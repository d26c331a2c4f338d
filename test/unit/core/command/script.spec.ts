import { describe, expect, it } from 'vitest';
import { problems } from './helpers.ts';

describe('a blank inside a script', () => {
  it.each([
    "sh -c 'echo {{x}}'",
    'bash -c "echo {{x}}"',
    'sh -c {{x}}',
    "/bin/sh -ec 'a {{x}}'",
    "bash -o pipefail -c 'a {{x}}'",
    "bash -c -e 'a {{x}}'",
    "sh -c -- '{{x}}'",
    "docker exec c sh -c 'echo {{x}}'",
    "docker run --rm alpine sh -c 'a'{{x}}",
    "docker run --entrypoint sh alpine -c 'a {{x}}'",
    "docker run --entrypoint=/bin/bash alpine -c 'a {{x}}'",
    "docker compose exec web ash -c 'a {{x}}'",
    "sudo dash -c 'a {{x}}' | cat",
    "su -c 'a {{x}}'",
    "su root -c 'a {{x}}'",
    "a $(sh -c 'b {{x}}')",
    "sh -c $A 'b {{x}}'",
    "sh $A 'b {{x}}'",
    "eval 'a {{x}}' | b",
    "A=b eval 'a {{x}}'",
    'powershell -Command "a {{x}}"',
    'cmd /c "a {{x}}"',
  ])('is a problem: %s', (source) => {
    expect(new Set(problems(source))).toEqual(new Set(['blank-in-script "{{x}}"']));
  });

  it.each([
    `sh -c 'echo "$1"' sh {{x}}`,
    `docker exec {{x}} sh -c 'echo "$1"' sh {{y}}`,
    'docker exec -it {{x}} sh',
    'sh {{x}}',
    'docker run --name sh -c 512 {{x}}',
    'docker run --entrypoint sh {{x}}',
    'docker exec c redis-cli eval {{x}} 0',
    'docker build -t {{x}} -c {{y}} .',
  ])('is none beside it: %s', (source) => {
    expect(problems(source)).toEqual([]);
  });
});
