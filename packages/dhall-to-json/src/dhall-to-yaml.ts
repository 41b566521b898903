import { printVersion } from './cli/print-version.ts';

/** Runs `dhall-to-yaml` and returns its exit status. */
export async function main(args: readonly string[], version: string): Promise<number> {
  if (printVersion(args, version)) return 0;
  const { runDhallToYaml } = await import('./to-yaml/run-dhall-to-yaml.ts');
  return runDhallToYaml(args, version);
}
