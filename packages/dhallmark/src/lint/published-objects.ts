import { chartFile, type TreeIo } from '@dhallmark/gitops/tree';
import type { RuleObject } from '@dhallmark/kubernetes-rules';
import type { Staged } from '../render/staging.ts';
import { objectsIn } from './staged-objects.ts';

const CHARTS = ['chart', 'charts'];
/** A file of the tree's charts → the part of its path that is in its chart. */
const IN_CHART = /^(?:chart\/charts\/[^/]+|charts\/[^/]+|chart)\/(.+)$/;

/**
 * The objects of the charts in a deploy tree that the renders would change; undefined where nothing was
 * made or published yet. Files with the bytes of a render are left out.
 *
 * @example
 * readPublishedObjects(findDeployTree(workspace).io, staged, true)
 */
export function readPublishedObjects(
  tree: Pick<TreeIo, 'listFiles' | 'readFile'>,
  staged: ReadonlyMap<string, Pick<Staged, 'files'>>,
  hasUmbrella: boolean,
): readonly RuleObject['json'][] | undefined {
  const paths = CHARTS.flatMap((folder) => tree.listFiles(folder));
  if (paths.length === 0) return undefined;
  const rendered = new Map(
    [...staged].flatMap(([chart, { files }]) =>
      [...files].map(([path, bytes]) => [chartFile(chart, path, hasUmbrella), bytes] as const),
    ),
  );
  return paths.flatMap((path) => {
    const bytes = tree.readFile(path);
    const now = rendered.get(path);
    const isSame = bytes && now && Buffer.compare(bytes, now) === 0;
    return bytes === undefined || isSame ? [] : publishedIn(path, bytes);
  });
}

function publishedIn(path: string, bytes: Uint8Array): readonly RuleObject['json'][] {
  return objectsInTree(path, bytes).map(({ json }) => json);
}

/**
 * The objects of one file of a deploy tree, with its path in the chart that it belongs to.
 *
 * @example
 * objectsInTree('chart/charts/web/templates/web.yaml', bytes)[0]?.file // 'templates/web.yaml'
 */
export function objectsInTree(
  path: string,
  bytes: Uint8Array,
): readonly Pick<RuleObject, 'file' | 'index' | 'json'>[] {
  const file = IN_CHART.exec(path)?.[1];
  return file === undefined
    ? []
    : objectsIn(file, bytes).map(([index, json]) => ({ file, index, json }));
}
