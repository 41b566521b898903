import type { Fault } from '@dhallmark/fault';
import { checkRendered, renderedTemplates, type TreeFiles } from '@dhallmark/gitops';
import type { Env } from '../workspace/env.ts';
import { renderWithHelm } from './render-with-helm.ts';

/** What Helm shows about the charts of a tree. */
export interface RenderedTemplates {
  readonly faults: readonly Fault[];
  /** The templates that wrote something; undefined where the charts were not rendered. */
  readonly rendered: ReadonlySet<string> | undefined;
}

/**
 * Renders the charts among the files with helm where it is installed, and checks what they write.
 */
export async function checkWithHelm(files: TreeFiles, env: Env): Promise<RenderedTemplates> {
  const charts = await renderWithHelm(files, env);
  if (charts === undefined) return { faults: [], rendered: undefined };
  return { faults: charts.flatMap(checkRendered), rendered: renderedTemplates(charts) };
}
