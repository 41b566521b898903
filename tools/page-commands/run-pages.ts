/**
 * The pages whose blocks `e2e/page-commands.test.ts` runs, except those with a reason why not. The blocks
 * of all other pages have a reason: `<!-- not run: REASON -->` in the line before.
 */
export const runPages: readonly string[] = [
  'docs/dhall-docs.md',
  'docs/dhall-in-bundlers.md',
  'docs/dhall-programs.md',
  'docs/git.md',
  'docs/secrets-env.md',
  'docs/sops-cli.md',
  'docs/typescript-types-of-dhall.md',
  'packages/dhall-to-json/README.md',
  'packages/sops-runner/README.md',
];
