import type { RuleSettings } from '@dhallmark/kubernetes-rules';
import type { Staged } from '../render/staging.ts';

/**
 * How rules count in the charts that say so, by chart.
 *
 * @example
 * settingsOf(staged).get('web')?.profile
 */
export function settingsOf(
  staged: ReadonlyMap<string, Pick<Staged, 'lint'>>,
): ReadonlyMap<string, RuleSettings> {
  return new Map(
    [...staged].flatMap(([chart, render]) =>
      render.lint === undefined ? [] : [[chart, render.lint] as const],
    ),
  );
}
