import { printVersion } from './cli/print-version.ts';
import type { Start } from './cli/first-run.ts';

/** Runs `dhall` and returns its exit status. */
export async function main(
  args: readonly string[],
  version: string,
  start?: Start,
): Promise<number> {
  if (printVersion(args, version)) return 0;
  const { runDhall } = await import('./dhall/run-dhall.ts');
  return runDhall(args, version, start);
}
