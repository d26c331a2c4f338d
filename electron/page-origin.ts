/** The scheme of our pages. Not http: no other program on the machine can answer for it. */
export const pageScheme = 'app';

/** The origin of our pages, as `location.origin` gives it. */
export const pageOrigin = `${pageScheme}://runsheet`;
