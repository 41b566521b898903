import { textOf } from '../../json.ts';
import { apiVersions } from './api-lives.ts';
import { releaseOf } from '../../releases.ts';
import type { Problem, Rule } from '../../rule.ts';
import { serverRule } from './table-rules.ts';
import type { ObjectSet, RuleObject } from '../../object-set.ts';

/** The life of an API version of a kind, by the numbers of Kubernetes releases. */
interface ApiVersion {
  readonly version: string;
  readonly introduced: number;
  /** Infinity where no release is planned. */
  readonly deprecated: number;
  readonly removed: number;
  /** The version that replaces it; undefined where Kubernetes names none. */
  readonly replacement: string | undefined;
}

/** The versions of each kind, by kind. */
const byKind = new Map<string, Map<string, ApiVersion>>();

for (const line of apiVersions.trim().split('\n')) {
  const [version = '', introduced, deprecated, removed, replacement = '-', ...kinds] =
    line.split(' ');
  const life: ApiVersion = {
    version,
    introduced: toRelease(introduced),
    deprecated: toRelease(deprecated),
    removed: toRelease(removed),
    replacement: replacement === '-' ? undefined : replacement,
  };
  for (const kind of kinds) {
    const versions = byKind.get(kind) ?? new Map<string, ApiVersion>();
    byKind.set(kind, versions.set(version, life));
  }
}

function toRelease(text = '-'): number {
  return text === '-' ? Infinity : Number(text);
}

const source = 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/';

/** API versions that the target release does not have. */
export const removedApi = serverRule(
  {
    name: 'removed-api',
    summary: 'The API version of an object exists in the target release of Kubernetes.',
    reason: 'The API server does not know the kind in this version.',
    remedy: 'Use the API version that the message names, and adapt the fields that changed.',
    source,
  },
  function* check(object, set) {
    const found = findVersion(object);
    const release = releaseOf(set.kubernetes);
    if (found === undefined) return;
    const { introduced, removed } = found;
    if (removed <= release)
      yield problemOf(
        found,
        object,
        release,
        `has not been available since Kubernetes 1.${removed}`,
      );
    else if (introduced > release)
      yield problemOf(found, object, release, `is not available before Kubernetes 1.${introduced}`);
  },
);

/** API versions that will go. */
export const deprecatedApi: Rule = {
  name: 'deprecated-api',
  group: 'policy',
  severity: 'warning',
  summary: 'The API version of an object is not deprecated in the target release of Kubernetes.',
  reason: 'A later release does not have the API version any longer, and refuses the object.',
  remedy: 'Use the API version that the message names before the next upgrade of the cluster.',
  source,
  *check(object, set: ObjectSet) {
    const found = findVersion(object);
    const release = releaseOf(set.kubernetes);
    if (found === undefined || found.deprecated > release || found.removed <= release) return;
    const end = found.removed === Infinity ? '' : `, and is removed in 1.${found.removed}`;
    const what = `has been deprecated since Kubernetes 1.${found.deprecated}${end}`;
    yield problemOf(found, object, release, what);
  },
};

function findVersion({ json }: RuleObject): ApiVersion | undefined {
  return byKind.get(textOf(json, 'kind') ?? '')?.get(textOf(json, 'apiVersion') ?? '');
}

function problemOf(
  found: ApiVersion,
  { json }: RuleObject,
  release: number,
  what: string,
): Problem {
  const kind = textOf(json, 'kind') ?? '';
  const use = findReplacement(found, kind, release);
  const message = `${kind} of ${found.version} ${what}`;
  return use === undefined
    ? { path: ['apiVersion'], message }
    : { path: ['apiVersion'], message, hint: `Use ${use}.` };
}

/** The newest version of a kind that the release has, else what Kubernetes names. */
function findReplacement(
  { version, replacement }: ApiVersion,
  kind: string,
  release: number,
): string | undefined {
  const [group] = version.split('/');
  const others = [...(byKind.get(kind)?.values() ?? [])].filter(
    (each) =>
      each.version !== version &&
      each.introduced <= release &&
      each.deprecated > release &&
      (each.version.split('/')[0] === group || each.version === replacement),
  );
  const newest = others.toSorted((a, b) => b.introduced - a.introduced)[0];
  return newest?.version ?? replacement;
}
