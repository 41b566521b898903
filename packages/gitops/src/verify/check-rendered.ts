import type { Fault } from '@dhallmark/fault';
import { readObjects } from '@dhallmark/kubernetes-objects';
import { plaintextSecret, unreadableManifest } from './findings.ts';

/** What Helm rendered from one chart of a tree. */
export interface RenderedChart {
  /** The chart's folder in the tree, `chart` or `charts/web`. */
  readonly folder: string;
  readonly text: string;
}

/**
 * The templates that wrote something, by their paths in the tree: Helm names each one in a comment.
 * A subchart is there by its name, which is the name of its folder.
 *
 * @example
 * renderedTemplates([{ folder: 'chart', text: '# Source: shop/templates/a.yaml\nkind: A\n' }])
 * // Set { 'chart/templates/a.yaml' }
 */
export function renderedTemplates(charts: readonly RenderedChart[]): ReadonlySet<string> {
  return new Set(
    charts.flatMap(({ folder, text }) =>
      // a template can write such a comment too, but not as the first line of a document
      [...text.matchAll(/^---\n# Source: (.+)$/gm)].map(([, source = '']) =>
        pathInTree(folder, source),
      ),
    ),
  );
}

const HINT =
  'Declare the Secret in secrets.dhall. For a packaged chart, set the value that makes it use an existing Secret.';

/**
 * Checks what Helm rendered from a chart. Each fault names the template.
 *
 * @example
 * checkRendered({ folder: 'chart', text: '# Source: web/templates/a.yaml\nkind: Secret\ndata: { a: Yg== }\n' })
 */
export function checkRendered({ folder, text }: RenderedChart): readonly Fault[] {
  return text.split(/^---$/m).flatMap((document) => {
    const source = /^# Source: (.+)$/m.exec(document)?.[1];
    const shown = source === undefined ? folder : pathInTree(folder, source);
    const file = `${shown} (rendered)`;
    return readObjects(document).flatMap(({ objects, refusal }) => [
      ...objects
        .filter(({ isSecret, isNested, holdsSecretValues, fields }) =>
          isNested ? holdsSecretValues : isSecret && !fields.includes('sops'),
        )
        .map(() => plaintextSecret(file).with({ hint: HINT })),
      ...(refusal === undefined ? [] : [unreadableManifest(file, refusal.line, refusal.reason)]),
    ]);
  });
}

/** Helm's paths start with the name of the chart. */
function pathInTree(folder: string, source: string): string {
  return folder + source.slice(source.indexOf('/'));
}
