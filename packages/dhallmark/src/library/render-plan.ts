import type { PackageChange, PartChange } from './compare-packages.ts';
import type { ExplainedImport } from './explain-plan.ts';
import type { PlannedImport } from './plan-library.ts';

/**
 * One line per import that is added, updated or left as it is, and below it what an update changes.
 *
 * @example
 * renderPlan(explained); // 'dhall/Helm.dhall: added (Chart.yaml and template references)'
 */
export function renderPlan(planned: readonly ExplainedImport[]): string {
  return planned.flatMap(renderImport).join('\n');
}

function renderImport({ path, to, status, changes }: ExplainedImport): readonly string[] {
  const head = `${path}: ${describe(status, to.title)}`;
  if (changes === undefined) return [head, `  ${NOT_COMPARED}`];
  const isUpdate = status === 'updated' || status === 'unknown';
  return isUpdate ? [head, ...renderChanges(changes)] : [head];
}

/**
 * One line per name that an update changes, and below it what is different.
 *
 * @example
 * renderChanges(comparePackages(before, after)); // ['  + AppArmorProfile']
 */
export function renderChanges(changes: readonly PackageChange[]): readonly string[] {
  if (changes.length === 0) return ['  no type and no field changes'];
  return changes.flatMap(renderChange);
}

const NOT_COMPARED =
  'what changes is not known: the package that was imported is neither installed nor in the Dhall cache';

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

function renderChange({ name, kind, parts }: PackageChange): readonly string[] {
  switch (kind) {
    case 'added':
      return [`  + ${name}`];
    case 'removed':
      return [`  - ${name}`];
    case 'changed':
      return [`  ${name}`, ...parts.flatMap(renderPart)];
  }
}

function renderPart({ label, before, after }: PartChange): readonly string[] {
  if (before === after) return ['    its value differs'];
  return [
    ...(before === undefined ? [] : [`    - ${named(label, before)}`]),
    ...(after === undefined ? [] : [`    + ${named(label, after)}`]),
  ];
}

/** An alternative of a union may have no type. */
function named(label: string, type: string): string {
  return [label, type].filter((text) => text !== '').join(' : ');
}
