import { fieldOf, isJson, type Json } from './json.ts';

/** The start of annotations that accept a problem: the rule's name follows, the value is the reason. */
export const ALLOW_PREFIX = 'lint.dhallmark.dev/allow-';

/**
 * The rules that an object's annotations accept, with the reasons. `Lint.allow` of the Dhall package
 * writes them.
 *
 * @example
 * allowedRules(daemonSet) // Map { 'privileged' => 'reads the disks of the node' }
 */
export function allowedRules(json: Json): ReadonlyMap<string, string> {
  const annotations = fieldOf(json, 'metadata', 'annotations');
  if (!isJson(annotations)) return new Map();
  return new Map(
    Object.entries(annotations).flatMap(([key, reason]) =>
      key.startsWith(ALLOW_PREFIX) && typeof reason === 'string' && reason.trim() !== ''
        ? [[key.slice(ALLOW_PREFIX.length), reason] as const]
        : [],
    ),
  );
}
