import { printVersion } from './cli/print-version.ts';
import type { Start } from './cli/first-run.ts';

/** Runs `dhall-docs` and returns its exit status. */
export async function main(
  args: readonly string[],
  version: string,
  start?: Start,
): Promise<number> {
  if (printVersion(args, version)) return 0;
  const { runDhallDocs } = await import('./docs/run-dhall-docs.ts');
  return runDhallDocs(args, version, start);
}
