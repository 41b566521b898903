import type { DhallSession } from '@dhallmark/chart-gen';
import type { Staged } from '../render/staging.ts';
import type { Values } from '../values/read-values.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { GeneratedSecrets } from './generate-secrets.ts';

/** What the Secrets of a workspace are generated from. */
export interface WorkspaceSecrets {
  readonly workspace: Workspace;
  readonly staged: (chart: string) => Staged;
  readonly values: Values;
  /** The evaluator of a process that has one; undefined for a new one. */
  readonly openSession: (() => DhallSession) | undefined;
}

/** Loads the evaluator and YAML only when it is called: an unchanged make needs neither. */
export function generateWhenNeeded(sources: WorkspaceSecrets): () => Promise<GeneratedSecrets> {
  const { workspace, staged, values, openSession } = sources;
  const { charts } = workspace;
  return async () => {
    const [{ generatePlainSecrets }, { readSpecs }, { readPublicStrings }] = await Promise.all([
      import('./generate-secrets.ts'),
      import('../render/staged-specs.ts'),
      import('./public-strings.ts'),
    ]);
    return generatePlainSecrets({
      charts: charts.selected,
      umbrella: charts.umbrella,
      specsOf: (chart) => readSpecs(staged(chart)),
      values,
      fluxSubstitution: workspace.options.fluxSubstitution,
      publicTexts: () => readPublicStrings(workspace, staged),
      openSession: async () =>
        openSession?.() ?? (await import('../render/open-session.ts')).openSession(workspace),
    });
  };
}
