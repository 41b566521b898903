/** Secrets in plaintext in every shape, and what looks like one and is not. */

import { describe, expect, it } from 'vitest';

import { decodeText } from './decode-text.ts';
import { findPlaintextSecrets } from './plaintext-secrets.ts';

const CANARY = 'c4n4ry-5ecr3t';
const PLAIN = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: t\nstringData:\n  a: ${CANARY}\n`;
const JSON_SECRET = JSON.stringify({ apiVersion: 'v1', kind: 'Secret', stringData: { a: CANARY } });

const SECRETS: readonly (readonly [name: string, text: string, line: number])[] = [
  ['block style', PLAIN, 1],
  ['one line of JSON', JSON_SECRET, 1],
  ['a JSON array', `[1, ${JSON_SECRET}]`, 1],
  ['flow style', `{apiVersion: v1, kind: Secret, stringData: {a: ${CANARY}}}`, 1],
  ['an item of a List', `kind: List\nitems:\n- kind: Secret\n  data: {a: ${CANARY}}\n`, 3],
  ['an item of an item', `items:\n- items:\n  - kind: Secret\n    data: {a: ${CANARY}}\n`, 3],
  ['a tag', PLAIN.replace('Secret', '!!str Secret'), 1],
  ['a tag of an application', PLAIN.replace('Secret', '!x Secret'), 1],
  ['base64 with a tag', PLAIN.replace('kind: Secret', '!!binary a2luZA==: !!binary U2VjcmV0'), 1],
  ['a field in base64', PLAIN.replace('stringData', '!!binary c3RyaW5nRGF0YQ=='), 1],
  ['an anchor', PLAIN.replace('Secret', '&k Secret'), 1],
  ['an alias', `x: &k Secret\n${PLAIN.replace('Secret', '*k')}`, 1],
  ['a merge key', `x: &k {kind: Secret}\n<<: *k\nstringData: {a: ${CANARY}}\n`, 1],
  ['escapes', PLAIN.replace('kind: Secret', '"\\x6bind": "\\u0053ecret"'), 1],
  ['a continued line', PLAIN.replace('kind: Secret', 'kind: "Sec\\\n  ret"'), 1],
  ['the next line', PLAIN.replace('kind: Secret', 'kind:\n  Secret'), 1],
  ['quotes', PLAIN.replace('kind: Secret', `"kind": 'Secret'`), 1],
  ['other capitals', PLAIN.replace('kind: Secret', 'Kind: SECRET'), 1],
  ['a long s', PLAIN.replace('kind: Secret', 'kind: \u017fecret'), 1],
  ['CRLF', PLAIN.replaceAll('\n', '\r\n'), 1],
  ['a lone carriage return', PLAIN.replaceAll('\n', '\r'), 1],
  ['NEL', PLAIN.replaceAll('\n', '\u0085'), 1],
  ['LS', PLAIN.replaceAll('\n', '\u2028'), 1],
  ['a byte order mark', `\uFEFF${PLAIN}`, 1],
  ['a second document', `a: b\n---\n${PLAIN}`, 3],
  ['behind a document that is not YAML', `a: [\n---\n${PLAIN}`, 3],
  ['behind the separator', `a: b\n--- {kind: Secret, data: {a: ${CANARY}}}\n`, 2],
  ['below a separator that only kubectl sees', `a: b\n---x\n${PLAIN}`, 3],
  ['a directive', `%YAML 1.1\n---\n${PLAIN}`, 3],
  ['the same key twice', `kind: ConfigMap\n${PLAIN}`, 1],
  ['a patch in a string', `patches:\n- patch: |\n    kind: Secret\n    data: {a: ${CANARY}}\n`, 2],
  ['a sops block in an item', `items:\n- kind: Secret\n  data: {a: x}\n  sops: {mac: x}\n`, 2],
  ['a literal in a template', PLAIN.replace('name: t', 'name: {{ .Release.Name }}'), 1],
  ['a computed kind', PLAIN.replace('Secret', '{{ printf "%s" "Secret" }}'), 1],
  ['a condition', `{{- if .Values.x }}\n${PLAIN}{{- end }}\n`, 2],
  ['a string in an action', PLAIN.replace(CANARY, `{{ "${CANARY}" | b64enc }}`), 1],
  ['a string in an action in quotes', PLAIN.replace(CANARY, `'{{ "${CANARY}" }}'`), 1],
  ['a template that is not YAML', `{{ if .x }}a: [{{ end }}\n${PLAIN}`, 7],
  ['between strings that look like a comment', `a: !!set {x}\n---\nb: "{#"\n${PLAIN}c: "#}"\n`, 3],
  ['a default in a substitution', PLAIN.replace(CANARY, `\${A:=${CANARY}}`), 1],
];

describe('a Secret in plaintext', () => {
  it.each(SECRETS)('%s', (_name, text, line) => {
    const problems = findPlaintextSecrets(decodeText(Buffer.from(text)).text, true);
    expect(problems).toMatchObject([{ code: 'not-encrypted', severity: 'error', line }]);
    expect(JSON.stringify(problems)).not.toContain(CANARY);
  });

  it.each(['utf-16le', 'utf-16be'])('%s', (encoding) => {
    const bytes = Buffer.from(`\uFEFF${PLAIN}`, 'utf16le');
    const { text } = decodeText(encoding === 'utf-16le' ? bytes : bytes.swap16());
    expect(findPlaintextSecrets(text, true)).toMatchObject([{ code: 'not-encrypted' }]);
  });

  it('could be in a document that is too large', () => {
    const text = `kind: Secret\ndata:\n  a: ${'x'.repeat(8_000_000)}\n`;
    const found = { code: 'malformed', line: 1 };
    expect(findPlaintextSecrets(text, true)).toMatchObject([{ ...found, severity: 'error' }]);
    expect(findPlaintextSecrets(text, false)).toMatchObject([{ ...found, severity: 'warning' }]);
  });

  it('could be in a manifest that cannot be read', () => {
    const text = `kind: Secret\nmetadata: [\ndata: {a: ${CANARY}}\n`;
    expect(findPlaintextSecrets(text, true)).toMatchObject([{ code: 'malformed' }]);
    expect(findPlaintextSecrets(text, false)).toEqual([]);
  });
});

const HARMLESS: readonly (readonly [name: string, text: string])[] = [
  [
    'a reference',
    'kind: HelmRelease\nspec:\n  valuesFrom:\n    - kind: Secret\n      name: x\ndata: {}\n',
  ],
  ['a Secret without values', 'kind: Secret\ntype: kubernetes.io/service-account-token\n'],
  ['a Secret with empty values', 'kind: Secret\ndata: {}\nstringData:\n  a: ""\n  b:\n'],
  ['a substitution', PLAIN.replace(CANARY, `\${PASSWORD}`)],
  ['a part that is substituted', PLAIN.replace(CANARY, `https://\${HOST}/`)],
  ['a place in 1Password', PLAIN.replace(CANARY, "'op://Vault/an item/field' # quoted")],
  ['a place in Bank-Vaults', PLAIN.replace(CANARY, 'vault:secret/data/db#PASSWORD')],
  ['a place for vals', PLAIN.replace(CANARY, 'ref+vault://secret/db#/password')],
  ['a place in a vault', PLAIN.replace(CANARY, '<path:kv/data/db#password>')],
  ['a computed value', PLAIN.replace(CANARY, '{{ .Values.a | b64enc }}')],
  ['a computed value in quotes', PLAIN.replace(CANARY, '"{{ .Values.a }}"')],
  ['a computed value with a default', PLAIN.replace(CANARY, '{{ .Values.a | default "x" }}')],
  ['a computed line', PLAIN.replace(`  a: ${CANARY}`, '  {{- toYaml .Values.a | nindent 2 }}')],
  ['a generated value', PLAIN.replace(CANARY, '{{ randAlphaNum 10 | b64enc | quote }}')],
  [
    'a loop',
    PLAIN.replace(
      `  a: ${CANARY}`,
      '  {{- range $k, $v := .a }}\n  {{ $k }}: {{ $v | b64enc }}\n  {{- end }}',
    ),
  ],
  [
    'two branches',
    PLAIN.replace(
      `  a: ${CANARY}`,
      '  {{- if .a }}\n  a: {{ .a }}\n  {{- else }}\n  a: {{ .b }}\n  {{- end }}',
    ),
  ],
  ['a variable of Jinja', PLAIN.replace(CANARY, '{{ password }}')],
  [
    'a computed config file',
    PLAIN.replace(`a: ${CANARY}`, 'a: |\n    port: 1\n    password: {{ .a }}'),
  ],
  ['a ConfigMap', PLAIN.replace('Secret', 'ConfigMap')],
  [
    'a SealedSecret',
    'kind: SealedSecret\nspec:\n  encryptedData: {a: b}\n  template:\n    data: {}\n',
  ],
  [
    'an ExternalSecret',
    'kind: ExternalSecret\nspec:\n  data:\n    - secretKey: a\n      remoteRef: {key: b}\n',
  ],
  ['a permission', 'kind: Role\nrules:\n  - resources: [secrets]\n    verbs: [get]\ndata: x\n'],
  ['documentation', `# Use\n\nA Secret:\n\n\`\`\`yaml\n${PLAIN}\`\`\`\n\n---\n\nMore: data.\n`],
  [
    'documentation with front matter',
    `---\ntitle: Secrets\nkind: page\n---\n\nThe data:\n\n\`\`\`yaml\n---\n${PLAIN}\`\`\`\n`,
  ],
  ['a program', `const secret = { kind: 'Secret', data: { a: '${CANARY}' } };\n`],
  [
    'a schema',
    'kind: CustomResourceDefinition\nspec:\n  properties:\n    data: {description: the Secret}\n',
  ],
];

describe('no Secret in plaintext', () => {
  it.each(HARMLESS)('%s', (_name, text) => {
    expect(findPlaintextSecrets(text, false)).toEqual([]);
  });
  const manifests = HARMLESS.filter(([name]) => !/documentation|program/.test(name));
  it.each(manifests)('%s in a manifest', (_name, text) => {
    expect(findPlaintextSecrets(text, true)).toEqual([]);
  });
});

describe('a large template is read in linear time', () => {
  const head = 'kind: Secret\ndata:\n  a: ';
  // With quadratic time each of these takes minutes, more than the limit of a test.
  it.each(['{{ ', '{{ a }}', '{{{{', '{% ', '{{ "', '\n---\n{{ a', '${', "{{ 'a' "])(
    '%j',
    (part) => {
      const text = head + part.repeat(Math.ceil(1e5 / part.length));
      expect(Array.isArray(findPlaintextSecrets(text, true))).toBe(true);
    },
  );
});

describe('decodeText', () => {
  it('does not read what is not text', () => {
    expect(decodeText(Buffer.from([0x50, 0x4b, 0, 3])).isText).toBe(false);
    expect(decodeText(Buffer.from('caf\u00e9', 'latin1')).text).toBe('caf\u00e9');
  });
});
