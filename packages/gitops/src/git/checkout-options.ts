import { dirname } from 'node:path';
import type { GitOptions } from './run-git.ts';

/** Settings in a user's configuration may start programs for files that a remote chose. */
const settings: readonly (readonly [name: string, value: string])[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.attributesFile', '/dev/null'],
  ['core.protectHFS', 'true'],
  ['core.protectNTFS', 'true'],
  ['safe.bareRepository', 'explicit'],
  ['submodule.recurse', 'false'],
  ['fetch.recurseSubmodules', 'false'],
  ['log.showSignature', 'false'],
];

/**
 * The options of git in a checkout of the deploy repository: nothing in the checkout starts a
 * program, paths are names and not patterns, and git looks for a repository in this folder only,
 * never in those above it. Filters of attributes are switched off in the checkout's repository: see
 * `prepareRepository`.
 *
 * @param folder absolute path of the checkout
 * @example
 * const git = createGit(folder, toCheckoutOptions(gitEnvironment(process.env, url), folder));
 */
export function toCheckoutOptions(options: GitOptions, folder: string): GitOptions {
  const first = Number(options.env['GIT_CONFIG_COUNT'] ?? 0);
  const added = settings.flatMap(([name, value], at) => [
    [`GIT_CONFIG_KEY_${first + at}`, name] as const,
    [`GIT_CONFIG_VALUE_${first + at}`, value] as const,
  ]);
  const env = {
    ...options.env,
    ...Object.fromEntries(added),
    GIT_CONFIG_COUNT: String(first + settings.length),
    GIT_CEILING_DIRECTORIES: dirname(folder),
    GIT_LITERAL_PATHSPECS: '1',
  };
  return { ...options, env };
}
