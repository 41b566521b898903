import { writeChartArchive } from '@dhallmark/kubernetes-objects/archives';
import { expect, test } from 'vitest';
import { archiveDigest, renderDigests } from './archive-digests.ts';
import { lockDigest, renderLock } from './chart-lock.ts';
import { checkChartSet } from './check-chart-set.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const bytesOf = (files: Files) =>
  new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)] as const));

const metadata = (name: string, version: string) =>
  `apiVersion: v2\nname: ${name}\nversion: ${version}\n`;

function archive(version = '20.0.0', more: Files = {}, name = 'redis'): Uint8Array {
  return writeChartArchive(name, bytesOf({ 'Chart.yaml': metadata(name, version), ...more }));
}

const entry = { name: 'redis', version: '^20', repository: 'oci://r.example/c' };
const REDIS = 'charts/redis-20.0.0.tgz';

function lock(version = '20.0.0', entries = [entry]): string {
  const dependencies = entries.map(({ name, repository }) => ({ name, repository, version }));
  const digest = lockDigest(entries, dependencies);
  return renderLock({ dependencies, digest, generated: '2026-01-02T03:04:05Z' });
}

const digestsOf = (archives: Readonly<Record<string, Uint8Array>>) =>
  renderDigests(new Map(Object.entries(archives).map(([path, b]) => [path, archiveDigest(b)])));

/** A chart with a lock and this archive of redis. */
function locked(bytes = archive(), more: Files = {}): Files {
  return {
    'Chart.yaml': `${metadata('shop', '1.0.0')}dependencies:\n- name: redis\n  version: ^20\n  repository: oci://r.example/c\n`,
    'Chart.lock': lock(),
    'archives.sha256': digestsOf({ [REDIS]: bytes }),
    [REDIS]: bytes,
    ...more,
  };
}

const without = (files: Files, ...names: readonly string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !names.includes(path)));

const findings = (files: Files) =>
  checkChartSet(bytesOf(files)).map(
    ({ severity, code, file, message }) => `${severity} ${code} ${file}: ${message}`,
  );

test('a locked archive is accepted', () => {
  expect(findings(locked())).toEqual([]);
});

const two = { 'charts/mysql-1.0.0.tgz': archive('1.0.0', {}, 'mysql') };

test.each<[what: string, files: Files, found: readonly string[]]>([
  [
    'no lock',
    without(locked(), 'Chart.lock'),
    [
      'dependency-lock Chart.yaml: the chart has no Chart.lock, which locks its dependencies of repositories: redis',
    ],
  ],
  [
    'a lock of another list',
    locked(archive(), { 'Chart.lock': lock('20.0.0', [{ ...entry, version: '^20.1' }]) }),
    [
      'dependency-lock Chart.lock: Chart.lock was written for other dependencies than those of chart.dhall',
    ],
  ],
  [
    'a lock with a version outside of the range',
    locked(archive('19.0.0'), { 'Chart.lock': lock('19.0.0') }),
    [
      'dependency-version Chart.yaml: the chart redis has the version 19.0.0, but the dependency asks for ^20',
      'dependency-lock Chart.lock: Chart.lock was written for other dependencies than those of chart.dhall',
    ],
  ],
  [
    'something else than a lock',
    locked(archive(), { 'Chart.lock': 'hello' }),
    ['dependency-lock Chart.lock: Chart.lock is not a lock of dependencies'],
  ],
  [
    'a lock of a chart without dependencies',
    { 'Chart.yaml': metadata('shop', '1.0.0'), 'Chart.lock': lock() },
    ['dependency-lock Chart.lock: Chart.lock is not needed: shop has no dependencies'],
  ],
  [
    'no archive',
    { ...without(locked(), REDIS), 'archives.sha256': '' },
    [
      'dependency-archive Chart.yaml: the archive charts/redis-20.0.0.tgz of the dependency redis is missing',
    ],
  ],
  [
    'an archive of another version',
    locked(archive('20.1.0')),
    [
      'dependency-archive Chart.yaml: Chart.lock has redis 20.0.0, but charts/redis-20.0.0.tgz is redis 20.1.0',
    ],
  ],
  [
    'an archive of another chart',
    locked(archive('20.0.0', {}, 'evil')),
    [
      'dependency-archive Chart.yaml: the archive charts/redis-20.0.0.tgz of the dependency redis is missing',
      'dependency-archive charts/redis-20.0.0.tgz: shop has no dependency for charts/redis-20.0.0.tgz, which Helm would install',
    ],
  ],
  [
    'an archive that nothing needs',
    locked(archive(), {
      ...two,
      'archives.sha256': digestsOf({ [REDIS]: archive(), ...two }),
    }),
    [
      'dependency-archive charts/mysql-1.0.0.tgz: shop has no dependency for charts/mysql-1.0.0.tgz, which Helm would install',
    ],
  ],
  [
    'a changed archive',
    locked(archive(), { [REDIS]: archive('20.0.0', { 'values.yaml': 'a: 1\n' }) }),
    [
      'dependency-archive charts/redis-20.0.0.tgz: charts/redis-20.0.0.tgz is not the archive whose digest is in archives.sha256',
    ],
  ],
  [
    'no digests',
    without(locked(), 'archives.sha256'),
    [
      'dependency-archive charts/redis-20.0.0.tgz: the digest of charts/redis-20.0.0.tgz is not in archives.sha256',
    ],
  ],
  [
    'a digest of an absent archive',
    locked(archive(), { 'archives.sha256': digestsOf({ [REDIS]: archive(), ...two }) }),
    [
      'dependency-archive archives.sha256: archives.sha256 has charts/mysql-1.0.0.tgz, which does not exist',
    ],
  ],
  [
    'a damaged archive',
    locked(Buffer.from('\u001F\u008Bx', 'latin1')),
    ['dependency-archive charts/redis-20.0.0.tgz: the archive cannot be used: it is damaged'],
  ],
  [
    'a template of the archive that Go cannot parse',
    locked(archive('20.0.0', { 'templates/a.yaml': '{{ if }}' })),
    [
      'template-syntax charts/redis-20.0.0.tgz/templates/a.yaml: the template cannot be parsed: there is no value in if',
    ],
  ],
])('%s is refused', (_, files, found) => {
  expect(findings(files)).toEqual(found.map((each) => `error ${each}`));
});

test('two versions of one chart are two charts, where the ranges tell them apart', () => {
  const archives = { [REDIS]: archive(), 'charts/redis-21.0.0.tgz': archive('21.0.0') };
  const files = (range: string): Files => {
    const entries = [entry, { ...entry, version: range, alias: 'cache' }];
    const versions = ['20.0.0', '21.0.0'];
    const dependencies = entries.map(({ name, repository }, index) => {
      return { name, repository, version: versions[index] ?? '' };
    });
    const list = entries.map((each) => `- ${JSON.stringify(each)}\n`).join('');
    return {
      'Chart.yaml': `${metadata('shop', '1.0.0')}dependencies:\n${list}`,
      'Chart.lock': renderLock({
        dependencies,
        digest: lockDigest(entries, dependencies),
        generated: '',
      }),
      'archives.sha256': digestsOf(archives),
      ...archives,
    };
  };
  expect(findings(files('^21'))).toEqual([]);
  expect(findings(files('>=20'))).toEqual([
    'error chart-name-clash charts/redis-21.0.0.tgz/Chart.yaml: two charts are named redis: charts/redis-20.0.0.tgz and charts/redis-21.0.0.tgz',
  ]);
});

test('conditions, tags and imports see the values of the archive', () => {
  const files = locked(archive('20.0.0', { 'values.yaml': 'exports:\n  open:\n    a: 1\n' }));
  const list = (field: string): Files => ({
    ...files,
    'Chart.yaml': `${String(files['Chart.yaml'])}  ${field}\n`,
    'values.yaml': 'redis:\n  enabled: "no"\ntags:\n  data: 1\n',
    'Chart.lock': renderLock({
      dependencies: [{ name: 'redis', repository: entry.repository, version: '20.0.0' }],
      digest: '',
      generated: '',
    }),
  });
  const about = (field: string) =>
    findings(list(field)).filter((each) => !each.includes('dependency-lock'));
  expect(about('import-values: [open]')).toEqual([]);
  expect(about('import-values: [closed]')).toEqual([
    'error dependency-values Chart.yaml: the values of redis have no table exports.closed that could be imported',
  ]);
  expect(about('condition: redis.enabled')).toEqual([
    'error dependency-values Chart.yaml: the value redis.enabled of a condition is neither true nor false',
  ]);
  expect(about('tags: [data]')).toEqual([
    'error dependency-values Chart.yaml: the value tags.data is neither true nor false',
  ]);
});

test('templates of the archive are defined for the other charts', () => {
  const helpers = { 'templates/_h.tpl': '{{ define "redis.host" }}h{{ end }}' };
  const user = { 'templates/a.yaml': 'a: {{ include "redis.host" . }}\n' };
  expect(findings(locked(archive('20.0.0', helpers), user))).toEqual([]);
  expect(findings(locked(archive(), user))).toHaveLength(1);
});

test('what only might be wrong in an archive is a warning', () => {
  const bytes = archive('20.0.0', { 'templates/a.yaml': 'a: {{ include "absent" . }}\n' });
  expect(findings(locked(bytes))).toEqual([
    'warning template-undefined charts/redis-20.0.0.tgz/templates/a.yaml: no chart of the set defines the template "absent"',
  ]);
});
