import { findSimilarName } from '@dhallmark/fault';
import type { VariableUse } from '@dhallmark/secret-gen';
import { readSpecs } from '../render/staged-specs.ts';
import type { Staged } from '../render/staging.ts';
import type { VariableFile } from '../values/read-values.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findVariableUses } from './variable-uses.ts';

/**
 * One line for each variable of the file that no Secret of all charts needs, with the missing
 * variable that was probably meant. Any other name is not shown: it may be a part of a value.
 *
 * @example
 * describeUnknown({ name: 'secrets.env', lines: new Map([['DB_PASWORD', 3]]) }, uses)
 * // ['secrets.env:3: no Secret needs the variable DB_PASWORD; did you mean DB_PASSWORD?']
 */
export function describeUnknown(
  file: VariableFile | undefined,
  uses: readonly VariableUse[],
): readonly string[] {
  if (file === undefined) return [];
  const known = new Set(uses.map(({ source }) => source.variable));
  const missing = [...known].filter((variable) => !file.lines.has(variable));
  return [...file.lines]
    .filter(([variable]) => !known.has(variable))
    .map(([variable, line]) => {
      const meant = findSimilarName(variable, missing);
      const which = meant === undefined ? 'of this line' : variable;
      const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
      return `${file.name}:${line}: no Secret needs the variable ${which}${hint}`;
    });
}

/** The same for a make. Empty where a render cannot be read: the make reports that. */
export function findUnknownVariables(
  { root, charts }: Pick<Workspace, 'root' | 'charts'>,
  staged: (chart: string) => Staged,
  file: VariableFile | undefined,
): readonly string[] {
  if (file === undefined || file.lines.size === 0) return [];
  try {
    const specsOf = (chart: string) => readSpecs(staged(chart));
    return describeUnknown(file, findVariableUses(root, charts.all, specsOf));
  } catch {
    return [];
  }
}
