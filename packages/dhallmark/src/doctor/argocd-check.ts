import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkApplications, readTreeFiles, type TreeFiles } from '@dhallmark/gitops';
import { renderSecretLists, secretFile } from '@dhallmark/gitops/tree';
import { findDeployTree, type DeployTree } from '../deploy-tree/deploy-tree.ts';
import { MAX_SOURCE_SIZE, readRegularFile } from '../files/read-regular-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { failed, passed, type Check } from './check.ts';

/** Where the generator writes Applications. */
const FOLDER = 'argocd';

/**
 * Whether an Application of Argo CD in `argocd/` or in the deploy tree would apply ciphertext. None
 * where nothing is about Argo CD.
 */
export function checkArgocd(workspace: Workspace): readonly Check[] {
  const { root, options } = workspace;
  const tree = findDeployTree(workspace);
  const files = readTreeFiles(tree.io);
  const applications = new Map([...files, ...readApplications(root)]);
  const name = 'argo cd';
  const faults = checkApplications(applications, withSecret(files, tree), tree.address);
  if (faults.length > 0) {
    return faults.map(({ location, message, hint = '' }) =>
      failed(name, `${location.file}: ${message}`, hint),
    );
  }
  if (options.reconciler !== 'argocd' && !existsSync(join(root, FOLDER))) return [];
  return [passed(name, `no Application in ${FOLDER}/ or the deploy tree applies ciphertext`)];
}

/** A Secret as make would write it, for trees without one. */
function withSecret(files: TreeFiles, { reconciler }: DeployTree): TreeFiles {
  if ([...files.keys()].some((path) => path.startsWith('secrets/'))) return files;
  const path = secretFile('chart', 'name');
  const texts = renderSecretLists([path], reconciler).set(path, 'kind: Secret\nsops: {}\n');
  return new Map([...files, ...[...texts].map(([at, text]) => [at, Buffer.from(text)] as const)]);
}

function readApplications(root: string): ReadonlyMap<string, Uint8Array> {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => /\.(?:ya?ml|json)$/i.test(name))
      .map((name) => `${FOLDER}/${name.replaceAll('\\', '/')}`)
      .flatMap((path) => {
        const read = readRegularFile(root, path, { maxSize: MAX_SOURCE_SIZE });
        return read.kind === 'file' ? [[path, read.bytes] as const] : [];
      }),
  );
}
