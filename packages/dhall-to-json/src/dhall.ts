import { printVersion } from './cli/print-version.ts';

/** Runs `dhall` and returns its exit status. */
export async function main(args: readonly string[], version: string): Promise<number> {
  if (printVersion(args, version)) return 0;
  const { runDhall } = await import('./dhall/run-dhall.ts');
  return runDhall(args, version);
}
