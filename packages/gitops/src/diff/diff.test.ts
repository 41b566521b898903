import { expect, it } from 'vitest';
import { compareTrees, isEmptyDiff, type CompareOptions, type TreeDiff } from './compare-trees.ts';
import { readTreeContent } from './tree-content.ts';
import { renderDiffMarkdown, renderDiffText } from './render-diff.ts';

const deployment = (image: string, replicas = 1): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop}\nspec:\n  replicas: ${replicas}\n  template: {spec: {containers: [{name: web, image: "${image}"}]}}\n`;
const secret = (keys: readonly string[], value: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata: {name: token, namespace: shop}\nstringData:\n${keys.map((key) => `  ${key}: ${value}`).join('\n')}\n`;

function diff(
  before: Record<string, string>,
  after: Record<string, string>,
  options?: CompareOptions,
): TreeDiff {
  const content = (files: Record<string, string>) =>
    readTreeContent(new Map(Object.entries(files)));
  return compareTrees(content(before), content(after), options);
}

it('names objects and the fields that differ', () => {
  const found = diff(
    { 'chart/web.yaml': deployment('web:1') },
    { 'chart/web.yaml': deployment('web:2', 3) },
  );
  expect(renderDiffText(found, { color: false }).split('\n').slice(0, 3)).toEqual([
    '~ Deployment shop/web',
    '    spec.replicas: 1 → 3',
    '    spec.template.spec.containers[0].image: "web:1" → "web:2"',
  ]);
});

it('is not troubled by an object that moves to another file, or by layout', () => {
  const flow = JSON.stringify({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { namespace: 'shop', name: 'web' },
    spec: { template: { spec: { containers: [{ image: 'web:1', name: 'web' }] } }, replicas: 1 },
  });
  const found = diff({ 'chart/a.yaml': deployment('web:1') }, { 'chart/b.yaml': flow });
  expect(isEmptyDiff(found)).toBe(true);
});

it('shows the keys of Secrets and never a value or its length', () => {
  const found = diff(
    { 's/a.yaml': secret(['user', 'old', 'same'], 'canary-before') },
    { 's/a.yaml': secret(['user', 'new', 'same'], 'canary-after-which-is-longer') },
    { compareValues: () => new Set(['user']) },
  );
  expect(found.secrets[0]?.keys).toEqual([
    { key: 'new', change: 'added' },
    { key: 'old', change: 'removed' },
    { key: 'user', change: 'changed' },
  ]);
  const shown = [
    JSON.stringify(found),
    renderDiffText(found, { color: true }),
    renderDiffMarkdown(found, 'production'),
  ].join('\n');
  expect(shown).not.toContain('canary');
});

it('says when trees have no values of Secrets', () => {
  const found = diff(
    { 's.yaml': secret(['a'], 'placeholder') },
    { 's.yaml': secret(['a'], 'placeholder') },
  );
  expect(isEmptyDiff(found)).toBe(true);
  expect(renderDiffText(found, { color: false })).toBe(
    'No changes.\nOnly the keys of Secrets were compared, not their values.\n',
  );
  expect(renderDiffMarkdown(found, 'production')).toContain('not their values');
});

it('never says that there is no change where it cannot know', () => {
  const files = { 's.yaml': secret(['a'], 'ENC[x]') };
  const found = diff(files, files, { compareValues: () => ({ unknown: 'WEB_TOKEN is not set' }) });
  expect(found).toMatchObject({ secrets: [], secretValuesCompared: false });
  expect(renderDiffText(found, { color: false })).toBe(
    '? Secret shop/token\n    the values could not be compared: WEB_TOKEN is not set\nNo other change was found.\n',
  );
  const note = renderDiffMarkdown(found, 'production');
  expect(note).toContain(
    '| unknown | `Secret shop/token` | values not compared: `WEB_TOKEN is not set` |',
  );
  expect(note).not.toContain('No changes');
});

it('shows a Secret that changed in an unknown key', () => {
  const files = { 's.yaml': secret(['a'], 'ENC[x]') };
  const found = diff(files, files, { compareValues: () => 'changed' });
  expect(found.secretValuesCompared).toBe(true);
  expect(renderDiffText(found, { color: false })).toMatch(
    /^~ Secret shop\/token\n    a value changed/,
  );
  expect(renderDiffMarkdown(found, 'production')).toContain('a value changed');
});

it('lists added and removed objects and files with Helm syntax', () => {
  const helm = '{{- if .Values.on }}\nkind: x\n{{- end }}\n';
  const found = diff(
    { 'chart/gone.yaml': deployment('web:1'), 'chart/NOTES.txt': 'a', 'chart/t.yaml': helm },
    { 'chart/NOTES.txt': 'b', 'chart/t.yaml': helm, 's/token.yaml': secret(['a'], 'x') },
  );
  expect(found.objects.map(({ change, name }) => [change, name])).toEqual([['removed', 'web']]);
  expect(found.secrets.map(({ change, name }) => [change, name])).toEqual([['added', 'token']]);
  expect(found.files).toEqual([{ path: 'chart/NOTES.txt', change: 'changed' }]);
});

it('renders a Markdown note that its content cannot break', () => {
  const found = diff(
    { 'chart/web.yaml': deployment('web:1') },
    { 'chart/web.yaml': deployment('a|b`c<img src=x>') },
  );
  const note = renderDiffMarkdown(found, 'staging');
  expect(note).toContain('### Deploy tree of staging');
  expect(note).toContain('| changed | `Deployment shop/web` | 1 |');
  expect(note).toMatch(/^- `[^`]*a¦b'c<img src=x>"`$/m);
});

it('quotes names in every place of a note', () => {
  const name = '</code> @all ![x](https://evil) | `id` \u202e\u001b[2J';
  const named = (kind: string): string =>
    JSON.stringify({
      apiVersion: 'v1',
      kind,
      metadata: { name },
      stringData: { [name]: 'x' },
      spec: { [name]: 1 },
    });
  const found = diff(
    { 'a.yaml': named('Thing'), [`${name}.txt`]: 'a' },
    { 'a.yaml': named('Thing').replace(':1}', ':2}'), 'b.yaml': named('Secret') },
  );
  const text = renderDiffMarkdown(found, 'production');
  const plain = text
    .replaceAll(/`[^`\n]*`/g, '')
    .replaceAll(/<summary><code>[^<\n]*<\/code><\/summary>/g, '');
  expect(text).toContain('evil');
  expect(plain).not.toMatch(/evil|@all|id|\p{Cf}/u);
  expect(renderDiffText(found, { color: false })).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
});

it('has nothing to say about equal trees', () => {
  const files = { 'chart/web.yaml': deployment('web:1') };
  expect(
    renderDiffText(diff(files, files, { compareValues: () => new Set() }), { color: false }),
  ).toBe('No changes.\n');
});

it('compares files with too many aliases or levels as text', () => {
  const levels = Array.from(
    { length: 9 },
    (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 10 }, () => `*a${i}`).join(', ')}]`,
  );
  const aliases = ['apiVersion: v1', 'kind: ConfigMap', 'a0: &a0 x', ...levels].join('\n');
  const nested = `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const { objects, texts } = readTreeContent(
    new Map([
      ['aliases.yaml', aliases],
      ['nested.yaml', nested],
    ]),
  );
  expect(objects).toEqual([]);
  expect([...texts.keys()]).toEqual(['aliases.yaml', 'nested.yaml']);
});

it('marks changes that the API server refuses', () => {
  const found = diff(
    { 'chart/web.yaml': deployment('web:1') },
    { 'chart/web.yaml': deployment('web:2') },
    { findRefused: () => [{ field: 'spec.selector', reason: 'it cannot be changed' }] },
  );
  const sentence = 'spec.selector: the API server refuses the change: it cannot be changed';
  expect(renderDiffText(found, { color: false })).toContain(`\n    ! ${sentence}\n`);
  const note = renderDiffMarkdown(found, 'staging');
  expect(note).toContain('| changed | `Deployment shop/web` | 1, refused by the API server |');
  expect(note).toContain(`\n- **refused** \`${sentence}\`\n`);
});
