/**
 * What is used of Google's package, loaded with the first key of theirs. By name, because it is
 * CommonJS: bundled, a dynamic import of it would have a default export alone.
 */

export { GoogleAuth, OAuth2Client } from 'google-auth-library';
