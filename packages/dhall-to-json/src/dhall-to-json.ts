/** Runs `dhall-to-json` and returns its exit status. */
export async function main(args: readonly string[], version: string): Promise<number> {
  // Answered before the language is loaded; it has priority over everything else.
  if (args.includes('--version')) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const { runDhallToJson } = await import('./to-json/run-dhall-to-json.ts');
  return runDhallToJson(args, version);
}
