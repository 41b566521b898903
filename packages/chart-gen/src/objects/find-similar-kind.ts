import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSimilarName } from '@dhallmark/fault';

import { packageOfGroup } from './find-model.ts';

/** What somebody may have meant by an apiVersion and kind that no class has. */
export interface SimilarKind {
  readonly apiVersion: string;
  readonly kind: string;
  /** Whether the given apiVersion has classes: then the kind is a mistake and no custom kind. */
  readonly isSure: boolean;
}

/**
 * The kind that is most similar to one without a class: another kind of the same apiVersion, else
 * the same kind of another apiVersion. Undefined if there is none.
 *
 * @example
 * findSimilarKind('apps/v1', 'Deploymnt') // { apiVersion: 'apps/v1', kind: 'Deployment', isSure: true }
 * findSimilarKind('v1', 'Deployment') // { apiVersion: 'apps/v1', kind: 'Deployment', isSure: true }
 */
export function findSimilarKind(apiVersion: string, kind: string): SimilarKind | undefined {
  const known = listKinds(packageOfGroup(apiVersion));
  const siblings = known.filter((one) => one.apiVersion === apiVersion);
  const isSure = siblings.length > 0;
  const sibling = findSimilarName(
    kind,
    siblings.map((one) => one.kind),
  );
  const sameKind = known
    .filter((one) => one.kind.toLowerCase() === kind.toLowerCase())
    .toSorted((a, b) => rank(b.apiVersion) - rank(a.apiVersion));
  const isCaseOnly = sibling?.toLowerCase() === kind.toLowerCase();
  const elsewhere = isCaseOnly ? undefined : sameKind[0];
  if (elsewhere !== undefined) return { ...elsewhere, isSure };
  return sibling === undefined ? undefined : { apiVersion, kind: sibling, isSure };
}

/** Stable versions before beta, and those before alpha; `extensions`, which no server has any more, last. */
function rank(apiVersion: string): number {
  if (apiVersion.startsWith('extensions/')) return 0;
  if (apiVersion.includes('alpha')) return 1;
  return apiVersion.includes('beta') ? 2 : 3;
}

/** The kinds that a package of kubernetes-models has a class for. */
function listKinds(
  name: string,
): readonly { readonly apiVersion: string; readonly kind: string }[] {
  const folder = dirname(fileURLToPath(import.meta.resolve(name)));
  return globSync(['v*/*.js', '*/v*/*.js'], { cwd: folder })
    .map((path) => path.split(/[/\\]/u))
    .map((parts) => ({
      apiVersion: parts.slice(0, -1).join('/'),
      kind: (parts.at(-1) ?? '').replace(/\.js$/u, ''),
    }))
    .filter(({ kind }) => kind !== 'index' && !kind.endsWith('List'));
}
