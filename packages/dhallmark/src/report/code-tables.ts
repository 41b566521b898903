import { codes as commandLineCodes } from '@dhallmark/command-line';
import type { CodeTable } from '@dhallmark/fault';
import { ruleCodes } from '@dhallmark/kubernetes-rules';

/** The tables of all codes that a command may end with. */
export async function loadCodeTables(): Promise<readonly CodeTable[]> {
  const tables = await Promise.all([
    import('../codes.ts'),
    import('@dhallmark/chart-gen/codes'),
    import('@dhallmark/dhall/codes'),
    import('@dhallmark/forges/codes'),
    import('@dhallmark/gitops/codes'),
    import('@dhallmark/names/codes'),
    import('@dhallmark/openapi-to-dhall/codes'),
    import('@dhallmark/replace-file'),
    import('@dhallmark/secret-gen/codes'),
    import('@dhallmark/sops-runner/codes'),
  ]);
  return [...tables.map(({ codes }) => codes), commandLineCodes, ruleCodes];
}
