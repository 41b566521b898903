/**
 * What is used of Google's package; loaded with the first Google key. Exported by name, because it is
 * CommonJS: in a bundle, a dynamic import of it would only have a default export.
 */

export { GoogleAuth, OAuth2Client } from 'google-auth-library';
