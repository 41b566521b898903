import { isJson, itemsOf, textOf } from '../../json.ts';
import { kindOf } from '../../object-set.ts';
import { containersIn } from '../../pods.ts';
import type { Problem, Rule } from '../../rule.ts';

/** Names of fields that usually hold a secret, as whole words. */
const secretName =
  /(?:^|[._-]|(?<=[a-z])(?=[A-Z]))(?:password|passwd|secret|token|api[._-]?key|private[._-]?key|access[._-]?key|credentials?|connection[._-]?string)$/i;

/** Values that are a secret whatever the name is, by their issuers' formats. */
const secretValue = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36,}\b/,
  /\bglpat-[A-Za-z0-9_-]{20,}\b/,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}\b/,
  /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/,
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:[^\s:/@$({]+@/i,
  /\bAccountKey=[A-Za-z0-9+/=]{20,}/,
  /\bAGE-SECRET-KEY-1[0-9A-Z]{40,}/,
];

/** Values that name something else: a file, a variable, a reference, a setting. */
const harmless =
  /^(?:|true|false|yes|no|on|off|none|null|\d+|\/.*|[$%<({].*|https?:\/\/[^@]*|file:.*)$/i;

/** A ConfigMap's data and the values of environment variables are not encrypted. */
export const exposedSecret: Rule = {
  name: 'exposed-secret',
  group: 'policy',
  severity: 'error',
  summary: 'A value that looks like a secret is in a Secret.',
  reason:
    'Everyone who may read the repository, or pods and ConfigMaps in the cluster, can read it.',
  remedy:
    'Specify it in secrets.dhall, and refer to it with secretKeyRef. Replace the value: it is known.',
  source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  *check({ json }) {
    if (kindOf(json) === 'ConfigMap') {
      const data = json['data'];
      if (!isJson(data)) return;
      for (const [key, value] of Object.entries(data)) yield* judge(key, value, ['data', key]);
    }
    for (const { path, container } of containersIn(json)) {
      for (const [index, entry] of itemsOf(container['env'])) {
        if (!isJson(entry)) continue;
        yield* judge(textOf(entry, 'name') ?? '', entry['value'], [...path, 'env', index, 'value']);
      }
    }
  },
};

/** Never quotes the value. */
function* judge(name: string, value: unknown, path: Problem['path']): Iterable<Problem> {
  if (typeof value !== 'string') return;
  if (secretValue.some((form) => form.test(value)))
    yield { path, message: `the value of ${name} has the form of a secret` };
  else if (secretName.test(name) && !harmless.test(value.trim()))
    yield { path, message: `the value of ${name}, by its name a secret, is not encrypted` };
}
