import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isKeyChange,
  undoKeyChange,
  type EncryptionRule,
  type KeyChange,
} from '@dhallmark/sops-runner';
import { fault } from '../fault.ts';
import { DEFAULT_NAME } from '../workspace/paths.ts';
import type { RuleFor } from './creation-rules.ts';

/** The record of transitions, relative to the workspace. */
export const TRANSITIONS = 'key-transitions.json';

/**
 * A change of the rules that has not reached every file of an environment. Recorded in the source
 * repository with the rules, before the first file is re-encrypted.
 */
export interface KeyTransition extends KeyChange {
  readonly environment: string;
  /** The umbrella whose files are meant; undefined for `chart`. */
  readonly umbrella?: string | undefined;
  /** ISO 8601. */
  readonly began: string;
  /** The web address of the pipeline that began it; undefined outside CI. */
  readonly pipeline?: string | undefined;
}

/** The rules of a file before each recorded transition; none where nothing is recorded for it. */
export type FormerRulesFor = (path: string) => readonly EncryptionRule[];

/** All recorded transitions, oldest first. Throws Fault `transitions-broken`. */
export function readTransitions(root: string): readonly KeyTransition[] {
  const file = join(root, TRANSITIONS);
  return existsSync(file) ? parseTransitions(readFileSync(file, 'utf8')) : [];
}

/** Whose files are meant: an environment of an umbrella. */
export interface TransitionPlace {
  readonly root: string;
  readonly environment: string;
  readonly options: { readonly name: string };
}

/** Whether a transition is about the files of this environment of this umbrella. */
export function isOf(
  { environment, umbrella = DEFAULT_NAME }: KeyTransition,
  place: TransitionPlace,
): boolean {
  return environment === place.environment && umbrella === place.options.name;
}

/**
 * A transition for each umbrella that has this environment: rules may be those of several, and each
 * ends the change for its own files.
 */
export function transitionsOfAll<T extends Omit<KeyTransition, 'umbrella'>>(
  transition: T,
  umbrellas: readonly string[],
): readonly (T & Pick<KeyTransition, 'umbrella'>)[] {
  return umbrellas.map((name) =>
    name === DEFAULT_NAME ? transition : { ...transition, umbrella: name },
  );
}

/** The rules that files of an environment may still follow. Throws Fault `transitions-broken`. */
export function loadFormerRules(place: TransitionPlace, ruleFor: RuleFor): FormerRulesFor {
  const changes = readTransitions(place.root).filter((each) => isOf(each, place));
  return (path) => {
    const former: EncryptionRule[] = [];
    for (const change of changes.toReversed()) {
      former.push(undoKeyChange(former.at(-1) ?? ruleFor(path), change));
    }
    return former;
  };
}

const fields = new Set(['environment', 'umbrella', 'provider', 'from', 'to', 'began', 'pipeline']);

/** The transitions of a record, oldest first. Throws Fault `transitions-broken`. */
export function parseTransitions(text: string): readonly KeyTransition[] {
  try {
    const found: unknown = JSON.parse(text);
    if (Array.isArray(found) && found.every(isTransition)) return found;
  } catch {
    // reported below
  }
  throw fault({
    code: 'transitions-broken',
    message: 'the record of key transitions is not valid',
    location: { file: TRANSITIONS },
    hint: 'Restore it from Git. If it is lost, remove it and run rekey --publish for every environment.',
  });
}

function isTransition(value: unknown): value is KeyTransition {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.keys(value).some((field) => !fields.has(field))) return false;
  const { environment, umbrella, provider, from, to, began, pipeline } =
    value as Partial<KeyTransition>;
  return (
    typeof environment === 'string' &&
    (umbrella === undefined || typeof umbrella === 'string') &&
    typeof provider === 'string' &&
    isListOfStrings(from) &&
    isListOfStrings(to) &&
    typeof began === 'string' &&
    !Number.isNaN(Date.parse(began)) &&
    (pipeline === undefined || typeof pipeline === 'string') &&
    isKeyChange({ provider, from, to })
  );
}

function isListOfStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** The record as a file. */
export function renderTransitions(transitions: readonly KeyTransition[]): string {
  return `${JSON.stringify(transitions, undefined, 2)}\n`;
}
