/** The option `--exclude`. */

import { matchesGlob, relative, sep } from 'node:path';

import { sopsFault } from '../fault.ts';

/**
 * Whether a file or a folder is excluded. A pattern with a slash is compared with the path relative to
 * `cwd`, any other with the name of the file or folder. What is in an excluded folder is excluded too.
 * Throws Fault `bad-arguments` for a pattern that names nothing, such as an empty variable, or nothing
 * in `cwd`.
 *
 * @example
 * makeExclusion(['*.md', 'charts/*' + '/templates'], '/repo')('/repo/docs/README.md') // true
 */
export function makeExclusion(patterns: readonly string[], cwd: string): (file: string) => boolean {
  const globs = patterns.map(parseGlob);
  return (file) => {
    const parts = relative(cwd, file).split(sep);
    return globs.some(({ isPath, clean }) => {
      return parts.some((name, index) =>
        matchesGlob(isPath ? parts.slice(0, index + 1).join('/') : name, clean),
      );
    });
  };
}

function parseGlob(pattern: string) {
  const clean = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
  if (clean === '' || /^(?:\/|\.\.?(?:\/|$))/.test(clean)) {
    throw sopsFault({
      code: 'bad-arguments',
      message: `--exclude ${JSON.stringify(pattern)} does not name a file or folder below the working folder`,
      hint: 'Write a name such as *.md, or a path relative to the working folder such as docs/examples.',
    });
  }
  return { isPath: pattern.replace(/\/+$/, '').includes('/'), clean };
}
