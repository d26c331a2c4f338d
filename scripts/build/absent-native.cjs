'use strict';

/**
 * Stands in for a native package that is left out of the bundle. It can be required, as its users
 * do when they load; whatever is called or constructed on it throws.
 */
function absent() {
  throw new Error('This part of a package needs native code that is not built into Runsheet.');
}

module.exports = new Proxy(absent, {
  get: (target, name) =>
    name === '__esModule' || typeof name === 'symbol' ? target[name] : absent,
});
