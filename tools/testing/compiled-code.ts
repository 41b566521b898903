import { join } from 'node:path';

/**
 * For the environment of programs that tests start: Node keeps their compiled code, and what is left of
 * their TypeScript, for the next start. It checks what it kept against the content of each file.
 */
export const compiledCode = {
  NODE_COMPILE_CACHE: join(import.meta.dirname, '../../node_modules/.cache/tests/compiled'),
};
