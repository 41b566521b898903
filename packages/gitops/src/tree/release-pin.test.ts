import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyTree } from '../verify/verify-tree.ts';
import { renderManifest } from './manifest.ts';
import { nodeLockIo, nodeTreeIo } from './node-tree-io.ts';
import { pinRelease } from './pin-release.ts';
import { digest, type DesiredFile } from './plan-tree.ts';
import { refreshDigests } from './refresh-digests.ts';
import { isPinFile, parsePin, pinPath, renderPin } from './release-pin.ts';

const RELEASE =
  'valuesFiles:\n  - ./production/chart/values.yaml\n  - ./production/release/dhallmark.pin\n';
const encrypted = (mac: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nsops: { mac: ${mac} }\n`;

const file = (path: string, text: string): DesiredFile => ({
  path,
  owner: '.',
  bytes: Buffer.from(text),
});
const listed = (files: readonly DesiredFile[]) =>
  Object.fromEntries(
    files.map(({ path, owner, bytes }) => [path, { chart: owner, sha256: digest(bytes) }]),
  );

/** A tree with this content after one with `before`. */
function pin(
  secret: string,
  before: readonly DesiredFile[] = [],
  release = RELEASE,
): DesiredFile[] {
  const made = [file('chart/values.yaml', '{}\n'), file('secrets/web/a.yaml', encrypted(secret))];
  const pinned = pinRelease({
    files: listed(made),
    releases: [file('release/release.yaml', release)],
    before: listed(before),
    readFile: (path) => before.find((each) => each.path === path)?.bytes,
  });
  return [...made, ...pinned];
}

const pinOf = (files: readonly DesiredFile[]): string =>
  files.find(({ path }) => isPinFile(path))?.path ?? '';
const textIn = (files: readonly DesiredFile[], path: string): string =>
  Buffer.from(files.find((each) => each.path === path)?.bytes ?? []).toString('utf8');

describe('a pin', () => {
  it('is named by the release, and follows from chart and Secrets', () => {
    const tree = pin('x');
    expect(textIn(tree, 'release/release.yaml')).toBe(
      RELEASE.replace('release/dhallmark.pin', pinOf(tree)),
    );
    expect(pinOf(pin('x'))).toBe(pinOf(tree));
    expect(pinOf(pin('y'))).not.toBe(pinOf(tree));
  });

  it('stays while the content stays, and never comes back', () => {
    const first = pin('x');
    expect(pin('x', first)).toEqual(first);
    const second = pin('y', first);
    const third = pin('x', second);
    expect(new Set([pinOf(first), pinOf(second), pinOf(third)]).size).toBe(3);
    expect(pin('x', third)).toEqual(third);
  });

  it('takes a release of the tree as well as a rendered one', () => {
    const first = pin('x');
    const present = textIn(first, 'release/release.yaml');
    expect(pin('y', first, present)).toEqual(pin('y', first));
  });

  it('is left out where the release names none', () => {
    expect(pin('x', [], 'kind: HelmRelease\n').map(({ path }) => path)).toEqual([
      'chart/values.yaml',
      'secrets/web/a.yaml',
      'release/release.yaml',
    ]);
  });

  it.each([
    [
      'another content',
      (text: string) =>
        text.replace(/content: ./, 'content: 0').replace(/content: ../, 'content: 1f'),
    ],
    ['a value', (text: string) => text.replace('{}', '{ replicas: 9 }')],
    ['another comment', (text: string) => `# more\n${text}`],
    ['nothing', () => ''],
  ])('counts as absent with %s', (_what, change) => {
    const content = 'a'.repeat(64);
    const right = { content, previous: undefined };
    expect(parsePin(pinPath(right), renderPin(right))).toEqual(right);
    expect(parsePin(pinPath(right), change(renderPin(right)))).toBeUndefined();
    const tree = pin('x').map((each) =>
      isPinFile(each.path)
        ? { ...each, bytes: Buffer.from(change(Buffer.from(each.bytes).toString('utf8'))) }
        : each,
    );
    expect(pinOf(pin('x', tree))).toBe(pinOf(pin('x')));
  });
});

describe('a tree with a pin', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pin-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function write(files: readonly DesiredFile[]): void {
    const list =
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n  - web/a.yaml\n';
    const all = [...files, file('secrets/kustomization.yaml', list)];
    const manifest = renderManifest({ version: 2, environment: 'production', files: listed(all) });
    for (const { path, bytes } of [...all, file('.dhallmark/manifest.json', manifest)]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes);
    }
  }
  const problems = (): readonly string[] =>
    verifyTree(nodeTreeIo(root), {
      environment: 'production',
      secretsInChart: false,
      rendered: undefined,
    }).map(({ code, location }) => `${code} ${location.file}`);

  it('passes, and a release of another commit does not', () => {
    const first = pin('x');
    write(first);
    expect(problems()).toEqual([]);
    const others = pin('y', first).filter(({ path }) => !path.startsWith('release/'));
    write([...others, ...first.filter(({ path }) => path.startsWith('release/'))]);
    expect(problems()).toEqual(['release-pin release/release.yaml']);
  });

  it('is refused with an unpinned release, with two pins, and without values', () => {
    const first = pin('x');
    const second = pin('y', first);
    write([
      ...second.filter(({ path }) => path !== 'release/release.yaml'),
      file('release/release.yaml', RELEASE),
    ]);
    expect(problems()).toEqual(['release-pin release/release.yaml']);
    write([...second, ...first.filter(({ path }) => isPinFile(path))]);
    expect(problems()).toEqual(['release-pin release/release.yaml']);
    rmSync(root, { recursive: true });
    write(second.filter(({ path }) => isPinFile(path)));
    expect(problems()).toContain(`release-pin ${pinOf(second)}`);
    rmSync(root, { recursive: true });
    write(first.filter(({ path }) => path !== 'chart/values.yaml'));
    expect(problems()).toContain('release-values release/release.yaml');
  });

  it('gets a new one when a Secret is re-encrypted, and keeps it otherwise', async () => {
    const first = pin('x');
    write(first);
    const tree = nodeTreeIo(root);
    await refreshDigests(tree, nodeLockIo(), ['secrets/web/a.yaml']);
    expect(tree.listFiles('release')).toContain(pinOf(first));
    writeFileSync(join(root, 'secrets/web/a.yaml'), encrypted('y'));
    await refreshDigests(tree, nodeLockIo(), ['secrets/web/a.yaml']);
    expect(problems()).toEqual([]);
    expect(tree.listFiles('release')).toEqual(
      pin('y', first)
        .flatMap(({ path }) => (path.startsWith('release/') ? [path] : []))
        .toSorted(),
    );
    expect(tree.listFiles('secrets')).toContain('secrets/kustomization.yaml');
  });
});
