import {
  chartFile,
  GENERATED_FOLDERS,
  isPinFile,
  isSecretList,
  RELEASE_FOLDER,
  secretFile,
  UNPINNED,
  withPin,
  type TreeIo,
} from '@dhallmark/gitops/tree';
import { readTreeContent, type TreeContent } from '@dhallmark/gitops';
import type { JsonValue } from '@dhallmark/chart-gen';
import { renderYaml } from '@dhallmark/chart-gen/yaml-text';
import { withoutRestartAnnotation } from '../make/annotate-workloads.ts';
import type { Staged } from '../render/staging.ts';

/** A Secret without values: what it is called and which keys it has. */
export interface KeysOnly {
  readonly chart: string;
  readonly name: string;
  readonly object: unknown;
}

/** What a deploy tree holds now. */
export function presentContent(tree: TreeIo): TreeContent {
  // the list of Secrets and the pin say nothing that the other files do not say themselves
  const paths = GENERATED_FOLDERS.flatMap((folder) => tree.listFiles(folder)).filter(
    (path) => !isSecretList(path) && !isPinFile(path),
  );
  return readTreeContent(
    new Map(
      paths.map((path) => {
        const text = Buffer.from(tree.readFile(path) ?? []).toString('utf8');
        // it depends on Secrets, whose changes are shown separately
        const rendered = path.startsWith(`${RELEASE_FOLDER}/`) ? withPin(text, UNPINNED) : text;
        return [path, withoutRestartAnnotation(rendered)];
      }),
    ),
  );
}

/** What the tree would hold: the renders, and the Secrets by their keys. */
export function wantedContent(
  charts: ReadonlyMap<string, Pick<Staged, 'files'>>,
  secrets: readonly KeysOnly[],
  hasUmbrella: boolean,
): TreeContent {
  const files = new Map<string, string>();
  for (const [chart, { files: staged }] of charts) {
    for (const [path, bytes] of staged) {
      files.set(chartFile(chart, path, hasUmbrella), Buffer.from(bytes).toString('utf8'));
    }
  }
  for (const { chart, name, object } of secrets) {
    files.set(secretFile(chart, name), renderYaml(object as JsonValue));
  }
  return readTreeContent(files);
}
