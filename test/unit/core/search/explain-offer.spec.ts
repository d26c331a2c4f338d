import { describe, expect, it } from 'vitest';
import { explainOffer } from '../../../../core/search/explain-offer.ts';

describe('an offer to explain', () => {
  it.each([
    'docker run -p 3000:6379 redis',
    'docker run -d --name web nginx:1.27 sleep 10',
    '$ docker exec -it web sh',
    'sudo docker run -v data:/data redis',
    'sudo -E docker-compose -f compose.yaml up',
    'DOCKER_BUILDKIT=1 docker build -t app .',
  ])('is sure about a whole line: %s', (line) => {
    expect(explainOffer(line, false)).toEqual({ about: line, kind: 'line', sure: true });
  });

  it.each(['docker ps', 'docker run', 'docker run -p', 'docker-compose up', 'docker pull redis'])(
    'stands beside the command of a short one: %s',
    (line) => {
      expect(explainOffer(line, false)).toEqual({ about: line, kind: 'line', sure: false });
    },
  );

  it.each(['docker', 'docker ', 'dock', 'dockerfile', 'delete image', 'restart container', ''])(
    'is not made for words: “%s”',
    (words) => {
      expect(explainOffer(words, false)).toBeUndefined();
    },
  );

  it('is made for several lines, whatever they are', () => {
    expect(explainOffer('docker ps\ndocker images\n', true)).toEqual({
      about: 'docker ps\ndocker images',
      kind: 'text',
      sure: true,
    });
    expect(explainOffer('one\r\ntwo', true)?.kind).toBe('text');
  });

  it('is made for a message, typed or pasted', () => {
    const message = 'Bind for 0.0.0.0:3000 failed: port is already allocated';
    expect(explainOffer(message, false)).toEqual({ about: message, kind: 'text', sure: false });
    expect(explainOffer('a text of five words', true)?.kind).toBe('text');
    expect(explainOffer('a text of five words', false)).toBeUndefined();
  });
});
