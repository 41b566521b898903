/** Runs `dhall` and returns its exit status. */
export async function main(args: readonly string[], version: string): Promise<number> {
  // Answered before the language is loaded; it has priority over everything else.
  if (args.includes('--version')) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const { runDhall } = await import('./dhall/run-dhall.ts');
  return runDhall(args, version);
}
