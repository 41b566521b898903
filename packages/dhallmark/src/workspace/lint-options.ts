/** The option `lint`. Names of rules are checked where rules are used. */
export interface LintOptions {
  /** The release of Kubernetes that runs the charts: `1.34`. */
  readonly kubernetes?: string | undefined;
  /** The profile of the Pod Security Standards that charts keep. */
  readonly profile?: 'privileged' | 'baseline' | 'restricted' | undefined;
  /** Severities by the names of rules. */
  readonly rules?: Readonly<Record<string, 'error' | 'warning' | 'off'>> | undefined;
}

const severities = new Set<unknown>(['error', 'warning', 'off']);

const parts: Readonly<Record<string, (value: unknown) => boolean>> = {
  kubernetes: (value) => typeof value === 'string' && /^1\.\d{1,3}$/.test(value),
  profile: (value) => ['privileged', 'baseline', 'restricted'].includes(String(value)),
  rules: (value) => isObject(value) && Object.values(value).every((each) => severities.has(each)),
};

/**
 * Whether a value is the option `lint`.
 *
 * @example
 * isLintOptions({ kubernetes: '1.34', rules: { 'image-tag': 'off' } }) // true
 */
export function isLintOptions(value: unknown): value is LintOptions {
  return (
    isObject(value) &&
    Object.entries(value).every(
      ([name, part]) => Object.hasOwn(parts, name) && parts[name]?.(part) === true,
    )
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
