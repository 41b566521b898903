import { printVersion } from './cli/print-version.ts';

/** Runs `dhall-docs` and returns its exit status. */
export async function main(args: readonly string[], version: string): Promise<number> {
  if (printVersion(args, version)) return 0;
  const { runDhallDocs } = await import('./docs/run-dhall-docs.ts');
  return runDhallDocs(args, version);
}
