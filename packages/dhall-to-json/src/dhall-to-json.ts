import { printVersion } from './cli/print-version.ts';
import type { Start } from './cli/first-run.ts';

/** Runs `dhall-to-json` and returns its exit status. */
export async function main(
  args: readonly string[],
  version: string,
  start?: Start,
): Promise<number> {
  if (printVersion(args, version)) return 0;
  const { runDhallToJson } = await import('./to-json/run-dhall-to-json.ts');
  return runDhallToJson(args, version, start);
}
