/** The option `--exclude`. */

import { matchesGlob, relative, sep } from 'node:path';

/**
 * Whether a file or a folder is excluded. A pattern with a slash is compared with the path relative to
 * `cwd`, any other with the name of the file or folder. What is in an excluded folder is excluded too.
 *
 * @example
 * makeExclusion(['*.md', 'charts/*' + '/templates'], '/repo')('/repo/docs/README.md') // true
 */
export function makeExclusion(patterns: readonly string[], cwd: string): (file: string) => boolean {
  return (file) => {
    const parts = relative(cwd, file).split(sep);
    return patterns.some((pattern) => {
      const isPath = pattern.replace(/\/$/, '').includes('/');
      const clean = pattern.replace(/^\.\//, '').replace(/\/$/, '');
      return parts.some((name, index) =>
        matchesGlob(isPath ? parts.slice(0, index + 1).join('/') : name, clean),
      );
    });
  };
}
