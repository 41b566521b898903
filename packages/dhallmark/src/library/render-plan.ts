import type { PlannedImport } from './plan-library.ts';

/**
 * One line per import that is added, updated or left as it is.
 *
 * @example
 * renderPlan(planned); // 'dhall/Helm.dhall: added (Chart.yaml and template references)'
 */
export function renderPlan(planned: readonly PlannedImport[]): string {
  return planned.map(({ path, to, status }) => `${path}: ${describe(status, to.title)}`).join('\n');
}

function describe(status: PlannedImport['status'], title: string): string {
  switch (status) {
    case 'added':
      return `added (${title})`;
    case 'current':
      return `is the installed version (${title})`;
    case 'updated':
      return `updated to ${title}`;
    case 'unknown':
      return `updated to ${title}, from a package that is not installed`;
    case 'edited':
      return 'left as it is, because it is not an import by hash that dhallmark wrote';
  }
}
