import { describe, expect, it } from 'vitest';
import { destinationOf } from '../../../../renderer/palette/destination.ts';

describe('where a target leads', () => {
  it.each([
    ['images', { type: 'chapter', sheet: 'images' }],
    ['images#clear-up', { type: 'chapter', sheet: 'images', slug: 'clear-up' }],
    ['commands/rmi', { type: 'card', sheet: 'commands', command: 'rmi' }],
    ['cli:docker run', { type: 'reference', about: 'docker run' }],
    ['cli:docker run --publish', { type: 'reference', about: 'docker run --publish' }],
    ['mistake:dash-long', { type: 'help', code: 'dash-long' }],
    ['error:port-taken', { type: 'help', code: 'port-taken' }],
    ['container:web', { type: 'object', object: 'container:web' }],
    ['image:localhost:5000/a/b:1', { type: 'object', object: 'image:localhost:5000/a/b:1' }],
    ['volume:data', { type: 'object', object: 'volume:data' }],
    ['network:shop_default', { type: 'object', object: 'network:shop_default' }],
    ['history:7', { type: 'history', id: '7' }],
    ['action:theme-dark', { type: 'action', id: 'theme-dark' }],
    ['explain:docker run -p 80:80 a/b#c', { type: 'explain', text: 'docker run -p 80:80 a/b#c' }],
    ['explain:one\ntwo', { type: 'explain', text: 'one\ntwo' }],
  ])('%s', (target, destination) => {
    expect(destinationOf(target)).toEqual(destination);
  });
});
