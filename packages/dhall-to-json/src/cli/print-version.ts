/**
 * Prints the version and returns true if it is asked for. `--version` has priority over everything
 * else, and is answered before the language is loaded.
 */
export function printVersion(args: readonly string[], version: string): boolean {
  if (!args.includes('--version')) return false;
  process.stdout.write(`${version}\n`);
  return true;
}
