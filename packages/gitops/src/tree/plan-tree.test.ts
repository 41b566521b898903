import { expect, test } from 'vitest';
import { parseManifest, renderManifest, type Manifest, type ManifestEntry } from './manifest.ts';
import { digest, planTree } from './plan-tree.ts';

const present: Readonly<Record<string, string>> = {
  'chart/a': 'a',
  'chart/b': 'b',
  'chart/gone': 'g',
  'chart/foreign': 'f',
};
function entry(chart: string, text: string): ManifestEntry {
  return { chart, sha256: digest(Buffer.from(text)) };
}

const manifest: Manifest = {
  version: 2,
  environment: 'test',
  files: {
    'chart/a': entry('a', 'a'),
    'chart/b': entry('b', 'b'),
    'chart/gone': entry('gone', 'g'),
  },
};
const readFile = (path: string): Uint8Array | undefined =>
  present[path] === undefined ? undefined : Buffer.from(present[path]);
const plan = (
  desired: Readonly<Record<string, string>>,
  failed: readonly string[],
  scope: 'all' | ReadonlySet<string> = 'all',
) =>
  planTree({
    desired: Object.entries(desired).map(([path, text]) => ({
      path,
      owner: path.split('/')[1] ?? '',
      bytes: Buffer.from(text),
    })),
    manifest,
    readFile,
    failed: new Set(failed),
    scope,
  });

test('writes only what differs and sweeps charts that are gone', () => {
  const { writes, removals, manifest: after } = plan({ 'chart/a': 'a', 'chart/b': 'B' }, []);
  expect(writes.map(({ path }) => path)).toEqual(['chart/b']);
  expect(removals.map(({ path }) => path)).toEqual(['chart/gone']);
  expect(after.files).toEqual({ 'chart/a': entry('a', 'a'), 'chart/b': entry('b', 'B') });
});

test('a failed chart keeps its files', () => {
  const { removals, manifest: after } = plan({ 'chart/a': 'a' }, ['b', 'gone']);
  expect(removals).toEqual([]);
  expect(after.files).toEqual(manifest.files);
});

test('one chart sweeps its own files only', () => {
  expect(plan({}, [], new Set(['a'])).removals.map(({ path }) => path)).toEqual(['chart/a']);
});

test('a manifest survives being written and read', () => {
  expect(parseManifest(renderManifest(manifest))).toEqual(manifest);
});

test('a manifest has one line per file', () => {
  expect(renderManifest(manifest).split('\n')[5]).toBe(
    `    "chart/b": {"chart":"b","sha256":"${digest(Buffer.from('b'))}"},`,
  );
});

test('a manifest of version 1 is read, and a plan gives every file a digest', () => {
  const old = parseManifest(
    '{"version":1,"environment":"test","files":{"chart/a":"a","chart/b":"b"}}',
  );
  expect(old).toMatchObject({ version: 1, files: { 'chart/a': { chart: 'a' } } });
  const after = planTree({
    desired: [],
    manifest: old,
    readFile,
    failed: new Set(['a']),
    scope: new Set(['a']),
  }).manifest;
  expect(after).toMatchObject({
    version: 2,
    files: { 'chart/a': entry('a', 'a'), 'chart/b': entry('b', 'b') },
  });
});

test.each([
  ['no JSON', '{'],
  ['another version', '{"version":3,"environment":"x","files":{}}'],
  ['a file without digest', '{"version":2,"environment":"x","files":{"chart/a":{"chart":"a"}}}'],
  ['a path out of the tree', '{"version":1,"environment":"x","files":{"../x":"a"}}'],
  ['an absolute path', '{"version":1,"environment":"x","files":{"/etc/x":"a"}}'],
])('a manifest with %s is refused', (_why, text) => {
  expect(() => parseManifest(text)).toThrowError(
    expect.objectContaining({ code: 'manifest-broken' }),
  );
});

test.each(['flux-system/gotk-sync.yaml', 'README.md', '.sops.yaml', '.dhallmark/other.json'])(
  'a manifest that somebody changed has nothing deleted that is not generated: %s',
  (path) => {
    const files = { ...manifest.files, [path]: entry('gone', 'x') };
    const { removals, manifest: next } = planTree({
      desired: [],
      manifest: { ...manifest, files },
      readFile: () => Buffer.from('x'),
      failed: new Set(),
      scope: 'all',
    });
    expect(removals.map((removal) => removal.path)).not.toContain(path);
    expect(Object.keys(next.files)).not.toContain(path);
  },
);
