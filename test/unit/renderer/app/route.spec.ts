import { describe, expect, it } from 'vitest';
import { parseRoute, routeHash } from '../../../../renderer/app/route.ts';

describe('the address of the window', () => {
  it.each([
    [{}],
    [{ sheet: 'commands' }],
    [{ sheet: 'commands', slug: 'publish-a-port' }],
    [{ sheet: 'my sheet/ü', slug: '100%' }],
    [{ page: 'settings' as const }],
    [{ page: 'explain' as const, about: 'docker run -p 80:80 a/b # 100%' }],
  ])('says the same when it was read and written: %o', (route) => {
    expect(parseRoute(routeHash(route))).toEqual(route);
  });

  it('is no chapter when it is empty or broken', () => {
    expect(parseRoute('')).toEqual({});
    expect(parseRoute('#')).toEqual({});
    expect(parseRoute('#/%E0%A4%A')).toEqual({ sheet: '%E0%A4%A' });
  });
});
