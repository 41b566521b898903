import type { FieldPath } from './json.ts';
import type { ObjectSet, RuleObject } from './object-set.ts';

/** How a finding counts: an `error` fails lint, a `warning` is shown, `off` is not looked for. */
export type Severity = 'error' | 'warning' | 'off';

/** What a rule found in one object. No string in it quotes a value of a Secret. */
export interface Problem {
  /** The field that has to change; where a field is absent, the object that lacks it. */
  readonly path: FieldPath;
  /** What is wrong: one sentence in one line, without a full stop. */
  readonly message: string;
  /** What to do here; undefined where the rule's own remedy says it. */
  readonly hint?: string | undefined;
}

/** What kind of failure a rule prevents. */
export type RuleGroup =
  /** The API server refuses the object. */
  | 'server'
  /** The API server accepts the object, and it fails in the cluster. */
  | 'runtime'
  /** The API server refuses the change of an object that it has. Needs `ObjectSet.published`. */
  | 'update'
  /** The object refers to something that the set does not have. */
  | 'reference'
  /** The object works, but careful reviewers refuse it. */
  | 'policy';

/** The Pod Security Standards; each contains those before it. `privileged` has no rules. */
export type PodSecurityProfile = 'privileged' | 'baseline' | 'restricted';

/** One rule, with its documentation. */
export interface Rule {
  /** Stable over releases, kebab-case: `job-restart-policy`. */
  readonly name: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** The profile of the Pod Security Standards that it belongs to; undefined for a rule of no profile. */
  readonly profile?: PodSecurityProfile | undefined;
  /** What the rule asks for: one sentence. */
  readonly summary: string;
  /** Why: what happens in the cluster otherwise. */
  readonly reason: string;
  /** What to do. */
  readonly remedy: string;
  /** Where Kubernetes says so: a file and function of its validation code, or a page. */
  readonly source: string;
  /**
   * The problems of one object.
   *
   * @param set what is applied together with it
   */
  readonly check: (object: RuleObject, set: ObjectSet) => Iterable<Problem>;
}
