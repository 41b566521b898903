import { describe, expect, it } from 'vitest';
import { holdsSecret } from './template-secrets.ts';

const body = 'apiVersion: v1\nmetadata:\n  name: a\n';

describe('a template that generates a Secret', () => {
  it.each([
    ['plainly', `kind: Secret\n${body}`],
    ['quoted', `"kind": 'Secret'\n${body}`],
    ['in flow style', '{ "apiVersion": "v1", "kind": "Secret", "metadata": { "name": "a" } }'],
    ['indented', `  kind: Secret\n  apiVersion: v1\n`],
    ['with a comment', `kind: Secret # of course\n${body}`],
    ['as a later document', `kind: ConfigMap\n${body}---\nkind: Secret\n${body}`],
    [
      'as an item of a list',
      `apiVersion: v1\nkind: List\nitems:\n  - kind: Secret\n    apiVersion: v1\n`,
    ],
    ['inside an action', `{{- if .Values.on }}\nkind: Secret\n${body}{{- end }}\n`],
    ['inside a partial', `{{- define "a.b" -}}\nkind: Secret\n${body}{{- end -}}\n`],
    ['by an action', `kind: {{ "Secret" }}\n${body}`],
    ['by a default', `kind: {{ .Values.kind | default "Secret" }}\n${body}`],
    ['by an anchor', `x: &k Secret\nkind: *k\n${body}`],
    ['where actions break the YAML', `kind: Secret\n${body}  labels: {{ x }}: y: [\n`],
    ['behind an action on its line', `{{ if .x }}kind: Secret{{ end }}\n${body}`],
    ['with Windows line ends', `kind: Secret\r\n${body.replaceAll('\n', '\r\n')}`],
    ['with an action over several lines', `{{- /* a\n}\nb */ -}}\nkind: Secret\n${body}`],
  ])('%s', (_how, text) => expect(holdsSecret(text)).toBe(true));
});

describe('a template that is long or strange', () => {
  // Each of these took minutes, or ended with a RangeError.
  it.each([
    ['of opening braces', '{{ '.repeat(20_000), false],
    ['of opening braces in lines', '{{\n'.repeat(20_000), false],
    ['of actions', '{{ x }} '.repeat(100_000), false],
    ['of lines', `x: {{ y }}: [\n${'a\n'.repeat(130_000)}`, false],
    ['of spaces', `kind: {{ x }}: [\n${' '.repeat(300_000)}x`, false],
    ['of commas', `x: {{ y }}: [\n${', '.repeat(150_000)}kind: Secret`, true],
    ['of brackets', '['.repeat(20_000), false],
    ['of aliases', aliasBomb(), true],
  ])('%s', (_what, text, expected) => expect(holdsSecret(text)).toBe(expected));
});

/** Nine levels of ten aliases: a billion items. */
function aliasBomb(): string {
  const levels = Array.from(
    { length: 9 },
    (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 10 }, () => `*a${i}`).join(', ')}]`,
  );
  return ['a0: &a0 x', ...levels].join('\n');
}

describe('a template that generates no Secret', () => {
  it.each([
    [
      'by a reference',
      `kind: HelmRelease\nspec:\n  valuesFrom:\n    - kind: Secret\n      name: a\n`,
    ],
    ['by a role', 'kind: Role\nrules:\n  - resources: [secrets]\n    verbs: [get]\n'],
    ['by a kind of another group', `kind: SecretStore\n${body}---\nkind: ExternalSecret\n${body}`],
    ['by text', `kind: ConfigMap\ndata:\n  a: |\n    kind: Secret\n    apiVersion: v1\n`],
    ['by a comment', `# kind: Secret\nkind: ConfigMap\n${body}`],
    ['by notes', 'Look at the Secret:\n  kubectl get secret a\n'],
    ['by a broken reference', `kind: Pod\nspec:\n  x: {{ y }}: z: [\n  from:\n    kind: Secret\n`],
    ['by nothing', ''],
  ])('%s', (_how, text) => expect(holdsSecret(text)).toBe(false));
});
