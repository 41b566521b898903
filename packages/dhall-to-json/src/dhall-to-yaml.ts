import { printVersion } from './cli/print-version.ts';
import type { Start } from './cli/first-run.ts';

/** Runs `dhall-to-yaml` and returns its exit status. */
export async function main(
  args: readonly string[],
  version: string,
  start?: Start,
): Promise<number> {
  if (printVersion(args, version)) return 0;
  const { runDhallToYaml } = await import('./to-yaml/run-dhall-to-yaml.ts');
  return runDhallToYaml(args, version, start);
}
