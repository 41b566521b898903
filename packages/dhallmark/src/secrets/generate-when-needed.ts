import type { Staged } from '../render/staging.ts';
import type { SecretProcess } from '../render/start-secret-process.ts';
import { listTrackedFiles } from '../sources/tracked-files.ts';
import type { Values } from '../values/read-values.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { GeneratedSecrets } from './generate-secrets.ts';

/** What the Secrets of a workspace are generated from. */
export interface WorkspaceSecrets {
  readonly workspace: Workspace;
  readonly staged: (chart: string) => Staged;
  readonly values: Values;
  /** The process of a program that makes more than once, which ends it; undefined for a new one. */
  readonly secretProcess?: (() => Promise<SecretProcess>) | undefined;
}

/** Loads YAML and starts a process only when it is called: an unchanged make needs neither. */
export function generateWhenNeeded(sources: WorkspaceSecrets): () => Promise<GeneratedSecrets> {
  const { workspace, staged, values, secretProcess } = sources;
  const { root, env, environment, charts } = workspace;
  return async () => {
    const [{ generatePlainSecrets }, { chooseAnnotations }, { readSpecs }, { readPublicStrings }] =
      await Promise.all([
        import('./generate-secrets.ts'),
        import('./choose-annotations.ts'),
        import('../render/staged-specs.ts'),
        import('../render/public-strings.ts'),
      ]);
    return generatePlainSecrets({
      charts: charts.selected,
      specsOf: (chart) => readSpecs(staged(chart)),
      values,
      annotate: chooseAnnotations(workspace.options),
      publicTexts: () =>
        readPublicStrings(
          {
            root,
            environment,
            charts: charts.selected.map(({ name }) => name),
            listTracked: () => listTrackedFiles(root, env),
          },
          staged,
        ),
      useProcess: async (use) => {
        if (secretProcess !== undefined) return use(await secretProcess());
        const { withSecretProcess } = await import('../render/start-secret-process.ts');
        return withSecretProcess(workspace, use);
      },
    });
  };
}
