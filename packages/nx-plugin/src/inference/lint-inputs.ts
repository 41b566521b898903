import { randomUUID } from 'node:crypto';
import type { NxJsonConfiguration, TargetConfiguration } from '@nx/devkit';
import { REQUESTED_LIMITS } from './requested-limits.ts';
import { parseLint } from './requested-reports.ts';

/**
 * The variable with a digest of what lint reads besides files that Nx hashes; see
 * `describeLintSurroundings`. An input of lint.
 */
export const LINT_SURROUNDINGS = 'DHALLMARK_REQUESTED_SURROUNDINGS';

/** The helm that lint would start, with its size and date. Nx runs it only where it hashes a lint. */
const findHelm =
  process.platform === 'win32'
    ? 'for %f in (helm.exe helm.cmd helm3.exe helm4.exe) do @echo %~$PATH:f %~z$PATH:f %~t$PATH:f'
    : 'ls -lL $(for name in helm helm3 helm4; do command -v $name; done) "$REFERENCE_BIN"/helm* 2>/dev/null || true';

/**
 * What the lint of all charts reads besides sources and versions: every file of the charts' folder, the
 * baseline among them, variables, deploy trees, and helm.
 *
 * @param variables those that renders of the charts read
 */
export function lintInputs(
  chartsRoot: string,
  variables: readonly string[],
): NonNullable<TargetConfiguration['inputs']> {
  const names = new Set([
    REQUESTED_LIMITS,
    LINT_SURROUNDINGS,
    'DHALLMARK_DEPLOY_PATH',
    ...variables,
  ]);
  return [
    `{workspaceRoot}/${chartsRoot}/**/*`,
    ...[...names].map((env) => ({ env })),
    { runtime: findHelm },
  ];
}

/** Options with which lint writes files: a cached result would not write them. */
const WRITES = /^(?:report|junit|sarif|code-?quality|write-?baseline)$/i;

/**
 * A string that lets lint run whatever is in the cache: where it writes files, and where the command line does
 * not name it, so that no other target waits for the digest. Undefined otherwise.
 *
 * @param argv starts with the program and the script
 */
export function neverCached(
  argv: readonly string[],
  { targetDefaults = {} }: Pick<NxJsonConfiguration, 'targetDefaults'>,
): string | undefined {
  if (parseLint(argv) === '') return randomUUID();
  const flags = [...argv.join(' ').matchAll(/--([a-z-]+)/gi)].map(([, name = '']) => name);
  const defaults = JSON.stringify(targetDefaults).matchAll(/"([a-zA-Z-]+)":/g);
  const names = [...flags, ...[...defaults].map(([, name = '']) => name)];
  return names.some((name) => WRITES.test(name)) ? randomUUID() : undefined;
}
