import type { InertPart, Residual } from '@dhallmark/dhall';
import type { PartialEvaluation, ValueSettings } from '../dhall/session.ts';
import { whyUntranslatable } from './can-translate.ts';
import { referencesOf } from './find-references.ts';
import { modeOf } from './mode-of.ts';
import type { ValuesScope } from './values-scope.ts';
import { writeTemplate } from './write-template.ts';
import { hasValueInAction, writeText } from './write-text.ts';

/** The objects of one file as a template, and how it uses the values. */
export interface LiveObjects {
  /** Undefined where nothing of the objects depends on live values. */
  readonly template: string | undefined;
  /** The live values that it reads, by their labels. */
  readonly live: readonly (readonly string[])[];
  /** What depends on values and is fixed. */
  readonly inert: readonly InertPart[];
}

/**
 * The objects of a file that is a function of the values.
 *
 * @param evaluate evaluates the file with values that are not known, but for those that are fixed
 * @param isText whether it returns a Text, which is a template itself
 */
export function makeLiveObjects(
  evaluate: PartialEvaluation,
  scope: ValuesScope,
  settings: ValueSettings,
  isText = false,
): LiveObjects {
  const { residual, inert } = evaluate({
    isFixed: (path) => scope.toHelmPath(path) === undefined || modeOf(path, settings) === 'fixed',
    refuse: whyUntranslatable,
  });
  const live = referencesOf(residual);
  if (live.length === 0) return { template: undefined, live, inert };
  const toHelmPath = (path: readonly string[]): readonly string[] => scope.toHelmPath(path) ?? path;
  if (isText) {
    if (hasValueInAction(residual))
      return refuseAll(live, 'a value is within an action of the text');
    const template = writeText(residual, toHelmPath);
    const problem = 'the text defines templates, which may not see the values';
    return /\{\{-?\s*(?:define|block)\b/u.test(template)
      ? refuseAll(live, problem)
      : { template, live, inert };
  }
  if (!objectsOf(residual).every(hasFixedKind)) {
    return refuseAll(
      live,
      'apiVersion and kind must not depend on values: the object could become a Secret',
    );
  }
  return { template: writeTemplate(residual, toHelmPath), live, inert };
}

/** A file that keeps the values as a whole. */
export function refuseAll(live: LiveObjects['live'], detail: string): LiveObjects {
  const whole: InertPart = { path: [], reason: 'refused', detail, dependsOn: live };
  return { template: undefined, live: [], inert: [whole] };
}

/** The objects that a residual can be, whatever the values are. */
function objectsOf(residual: Residual): readonly Residual[] {
  switch (residual.kind) {
    case 'list':
      return residual.isMap ? [residual] : residual.items.flatMap(objectsOf);
    case 'join':
      return residual.lists.flatMap(objectsOf);
    case 'each':
      return objectsOf(residual.body);
    case 'some':
      return objectsOf(residual.value);
    case 'alternative':
      return residual.payload ? objectsOf(residual.payload) : [residual];
    case 'if':
      return [residual.then, residual.else].flatMap(objectsOf);
    case 'match':
      return [...residual.handlers.values()].flatMap(({ body }) => objectsOf(body));
    case 'json':
    case 'none':
      return [];
    default:
      return [residual];
  }
}

function hasFixedKind(object: Residual): boolean {
  if (object.kind !== 'record') return false;
  return ['apiVersion', 'kind'].every((name) => object.fields.get(name)?.kind === 'json');
}
