import { chartFile, chartWith, metadataWith, parentWith, type ChartSet } from '../chart-set.ts';

const WEB = '- name: web\n  version: 1.0.0\n';

/** What can be wrong with dependencies, their charts and the lock. */
export const dependencyFaults: readonly ChartSet[] = [
  parentWith('dependency', WEB),
  parentWith('dependency-alias', `${WEB}  alias: blue\n`),
  parentWith('dependency-condition', `${WEB}  condition: web.enabled\n`, {
    'values.yaml': 'web:\n  enabled: true\n',
  }),
  metadataWith('dependency-absent', `dependencies:\n${WEB}`),
  metadataWith(
    'dependency-of-repository-absent',
    'dependencies:\n- name: web\n  version: 1.0.0\n  repository: https://example.org\n',
  ),
  parentWith('dependency-unlisted', ''),
  parentWith('dependency-twice', `${WEB}${WEB}`),
  parentWith('dependency-alias-twice', `${WEB}  alias: a\n${WEB}  alias: a\n`),
  parentWith('dependency-alias-space', `${WEB}  alias: a b\n`),
  parentWith('dependency-null', `${WEB}-\n`),
  parentWith('dependency-string', '- web\n'),
  metadataWith('dependencies-mapping', 'dependencies:\n  name: web\n'),
  parentWith('dependency-without-name', `${WEB}- version: 1.0.0\n`),
  parentWith('dependency-version-number', '- name: web\n  version: 1\n'),
  parentWith('dependency-version-other', '- name: web\n  version: 2.0.0\n'),
  parentWith('dependency-version-word', '- name: web\n  version: newest\n'),
  parentWith('dependency-tags-string', `${WEB}  tags: front\n`),
  parentWith('dependency-condition-bool', `${WEB}  condition: true\n`),
  parentWith('dependency-condition-list', `${WEB}  condition: [web.enabled]\n`),
  parentWith('dependency-imports-string', `${WEB}  import-values: data\n`),
  parentWith('dependency-imports-absent', `${WEB}  import-values: [nope]\n`),
  parentWith(
    'dependency-imports-child-absent',
    `${WEB}  import-values:\n  - child: nope\n    parent: a\n`,
  ),
  parentWith('dependency-field-unknown', `${WEB}  versions: 1.0.0\n`),
  parentWith('condition-string', `${WEB}  condition: web.enabled\n`, {
    'values.yaml': 'web:\n  enabled: "true"\n',
  }),
  parentWith('condition-of-table', `${WEB}  condition: web.tls\n`),
  parentWith('tag-string', `${WEB}  tags: [front]\n`, { 'values.yaml': 'tags:\n  front: "yes"\n' }),
  parentWith('dependencies-of-v1', WEB, {
    'Chart.yaml': chartFile('shop', `dependencies:\n${WEB}`).replace('v2', 'v1'),
  }),
  parentWith('subchart-without-metadata', WEB, { 'charts/old/values.yaml': 'a: 1\n' }),
  parentWith('subchart-broken-metadata', WEB, { 'charts/web/Chart.yaml': 'name: [web\n' }),
  parentWith('subchart-version-word', WEB, {
    'charts/web/Chart.yaml': chartFile('web').replace('1.0.0', 'one'),
  }),
  parentWith('subchart-library', WEB, {
    'charts/web/Chart.yaml': chartFile('web', 'type: library\n'),
  }),
  parentWith('subchart-deprecated', WEB, {
    'charts/web/Chart.yaml': chartFile('web', 'deprecated: true\n'),
  }),
  parentWith('subchart-icon', WEB, { 'charts/web/Chart.yaml': chartFile('web', 'icon: a.svg\n') }),
  parentWith('subchart-kube-version', WEB, {
    'charts/web/Chart.yaml': chartFile('web', 'kubeVersion: ">=1.99.0"\n'),
  }),
  parentWith('file-beside-subcharts', WEB, { 'charts/README.md': 'Charts\n' }),
  parentWith('hidden-file-beside-subcharts', WEB, { 'charts/.gitkeep': '' }),
  parentWith('underscore-beside-subcharts', WEB, { 'charts/_old/values.yaml': 'a: 1\n' }),
  parentWith('archive-not-packed', WEB, { 'charts/redis-1.0.0.tgz': 'not an archive\n' }),
  parentWith('lock-syntax', WEB, { 'Chart.lock': 'dependencies: [web\n' }),
  parentWith('lock-list', WEB, { 'Chart.lock': '- web\n' }),
  parentWith('lock-time', WEB, {
    'Chart.lock': 'dependencies: []\ndigest: sha256:0\ngenerated: yesterday\n',
  }),
  parentWith('lock-stale', WEB, {
    'Chart.lock':
      'dependencies:\n- name: other\n  repository: https://example.org\n  version: 1.0.0\ndigest: sha256:0\ngenerated: "2024-01-01T00:00:00Z"\n',
  }),
  chartWith('requirements', { 'requirements.yaml': 'dependencies: []\n' }),
  chartWith('requirements-lock', { 'requirements.lock': 'dependencies: []\n' }),
  chartWith('requirements-syntax', { 'requirements.yaml': 'dependencies: [a\n' }),
];
