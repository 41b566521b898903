/** Runs `dhall-to-yaml` and returns its exit status. */
export async function main(args: readonly string[], version: string): Promise<number> {
  // Answered before the language is loaded; it has priority over everything else.
  if (args.includes('--version')) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const { runDhallToYaml } = await import('./to-yaml/run-dhall-to-yaml.ts');
  return runDhallToYaml(args, version);
}
