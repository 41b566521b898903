import type { CustomKind } from '@dhallmark/openapi-to-dhall';
import type { PackageChange } from '../library/compare-packages.ts';
import { renderChanges } from '../library/render-plan.ts';
import type { CrdPlan } from './plan-crds.ts';

/**
 * What happens to a package for custom kinds, the kinds that it has, what an update changes, and how a
 * chart imports it.
 *
 * @example
 * renderCrdPlan(plan); // 'dhall/crds/argoproj/package.dhall: added\n  argoproj.io/v1alpha1: Rollout …'
 */
export function renderCrdPlan({ name, path, status, kinds, changes }: CrdPlan): string {
  const words = { added: 'added', current: 'is up to date', updated: 'updated' };
  const lines = [`${path}: ${words[status]}`, ...renderKinds(kinds)];
  if (status === 'updated') {
    const shown = changes === undefined ? [NOT_COMPARED] : renderChanges(withoutParts(changes));
    return [...lines, 'What changes:', ...shown].join('\n');
  }
  if (status === 'current') return lines.join('\n');
  const label = /^[a-z][a-z0-9]*$/.test(name) ? name : 'custom';
  const [first] = kinds;
  return [
    ...lines,
    `Add ${path.replace('package.dhall', '')} to Git. A chart in charts/NAME/ imports it so:`,
    `  let ${label} = ../../${path}`,
    `  in  ${label}.${first?.kind ?? 'Kind'}::{ … }`,
  ].join('\n');
}

const NOT_COMPARED = '  what was there cannot be evaluated, so it is not compared';

/** With a kind or an object, all objects inside it are added or removed, too. */
function withoutParts(changes: readonly PackageChange[]): readonly PackageChange[] {
  const whole = changes.filter(({ kind }) => kind !== 'changed');
  return changes.filter(
    ({ name, kind }) =>
      kind === 'changed' ||
      !whole.some(
        (other) =>
          other.kind === kind &&
          name.startsWith(other.name) &&
          /^[A-Z]/.test(name.slice(other.name.length)),
      ),
  );
}

function renderKinds(kinds: readonly CustomKind[]): readonly string[] {
  const byVersion = Map.groupBy(kinds, ({ group, version }) => `${group}/${version}`);
  return [...byVersion]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([apiVersion, of]) => {
      const names = [...new Set(of.map(({ kind }) => kind))].toSorted();
      return `  ${apiVersion}: ${names.join(', ')}`;
    });
}
