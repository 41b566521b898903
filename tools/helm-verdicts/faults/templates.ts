import { chartWith, CONFIG_MAP, metadataWith, templateWith, type ChartSet } from '../chart-set.ts';

const object = (apiVersion: string, kind: string, name: string, more = ''): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n${more}`;
const named = (set: string, kind: string, name: string): ChartSet => {
  const group = /Role/.test(kind) ? 'rbac.authorization.k8s.io/v1' : 'v1';
  return templateWith(set, object(group, kind, name, kind.endsWith('Role') ? 'rules: []\n' : ''));
};
const value = (name: string, action: string): ChartSet =>
  templateWith(name, `${CONFIG_MAP.replace('x', 'y')}data:\n  a: ${action}\n`);
const annotated = (name: string, line: string): ChartSet =>
  templateWith(name, `${CONFIG_MAP.replace('x', 'y')}  annotations:\n    ${line}\n`);
const pods =
  '  template:\n    metadata:\n      labels: {a: b}\n    spec:\n      containers:\n      - name: a\n        image: a:1\n';

/** What can be wrong with templates and the objects in them. */
export const templateFaults: readonly ChartSet[] = [
  chartWith('notes', { 'templates/NOTES.txt': 'Hello {{ .Release.Name }}\n' }),
  chartWith('notes-syntax', { 'templates/NOTES.txt': '{{ .Release.Name\n' }),
  chartWith('notes-undefined', { 'templates/NOTES.txt': '{{ include "nope" . }}\n' }),
  chartWith('partial', { 'templates/_h.tpl': '{{ define "a" }}b{{ end }}\n' }),
  chartWith('partial-syntax', { 'templates/_h.tpl': '{{ define "a" }}b\n' }),
  chartWith('template-json', { 'templates/b.json': '{}\n' }),
  chartWith('template-markdown', { 'templates/README.md': 'Templates\n' }),
  chartWith('template-without-ending', { 'templates/Makefile': 'a:\n' }),
  chartWith('template-hidden', { 'templates/.gitkeep': '' }),
  chartWith('template-empty', { 'templates/b.yaml': '' }),
  chartWith('template-comment', { 'templates/b.yaml': '# nothing\n' }),
  chartWith('template-in-folder', { 'templates/b/c.yaml': CONFIG_MAP.replace('x', 'y') }),
  templateWith('template-indented', CONFIG_MAP.replace('x', 'y').replace(/^/gm, '  ')),
  templateWith(
    'template-indented-comment',
    `# a\n${CONFIG_MAP.replace('x', 'y').replace(/^/gm, ' ')}`,
  ),
  templateWith('yaml-tab', CONFIG_MAP.replace('  name', '\tname')),
  templateWith('yaml-list-open', `${CONFIG_MAP}data: [a\n`),
  templateWith('yaml-mapping-in-value', `${CONFIG_MAP}data: a: b\n`),
  templateWith('yaml-second-document', `${CONFIG_MAP}---\na: [b\n`),
  templateWith('document-string', 'hello\n'),
  templateWith('document-list', '- a\n'),
  templateWith('document-without-kind', 'apiVersion: v1\nmetadata:\n  name: y\n'),
  templateWith('document-without-api-version', 'kind: ConfigMap\nmetadata:\n  name: y\n'),
  templateWith('metadata-absent', 'apiVersion: v1\nkind: ConfigMap\n'),
  templateWith('metadata-string', 'apiVersion: v1\nkind: ConfigMap\nmetadata: y\n'),
  templateWith('name-of-object-list', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: [y]\n'),
  named('object-name-upper', 'ConfigMap', 'Web'),
  named('object-name-underscore', 'ConfigMap', 'web_settings'),
  named('object-name-dash', 'ConfigMap', 'web-'),
  named('object-name-space', 'ConfigMap', '"web settings"'),
  named('object-name-dot', 'ConfigMap', 'web.settings'),
  named('object-name-long', 'ConfigMap', 'a'.repeat(254)),
  named('object-name-number', 'ConfigMap', '1'),
  named('service-name-digit', 'Service', '1web'),
  named('service-name-dot', 'Service', 'web.a'),
  named('service-name-long', 'Service', 'a'.repeat(64)),
  named('namespace-name-dot', 'Namespace', 'a.b'),
  named('account-name-upper', 'ServiceAccount', 'Web'),
  named('role-name-colon', 'Role', '"system:web"'),
  named('role-name-slash', 'Role', 'a/b'),
  named('role-name-percent', 'Role', 'a%b'),
  templateWith('generate-name', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  generateName: y-\n'),
  templateWith(
    'deprecated-ingress',
    object('extensions/v1beta1', 'Ingress', 'y', 'spec:\n  rules: []\n'),
  ),
  templateWith(
    'deprecated-deployment',
    object(
      'extensions/v1beta1',
      'Deployment',
      'y',
      `spec:\n  selector:\n    matchLabels: {a: b}\n${pods}`,
    ),
  ),
  templateWith(
    'deprecated-role',
    object('rbac.authorization.k8s.io/v1beta1', 'Role', 'y', 'rules: []\n'),
  ),
  templateWith('deprecated-cron-job', object('batch/v1beta1', 'CronJob', 'y', 'spec: {}\n')),
  templateWith('custom-kind', object('example.org/v1', 'Thing', 'y')),
  templateWith('selector-absent', object('apps/v1', 'Deployment', 'y', `spec:\n${pods}`)),
  templateWith(
    'selector',
    object('apps/v1', 'Deployment', 'y', `spec:\n  selector:\n    matchLabels: {a: b}\n${pods}`),
  ),
  templateWith('list', 'apiVersion: v1\nkind: List\nmetadata:\n  name: y\nitems: []\n'),
  templateWith('list-without-name', 'apiVersion: v1\nkind: List\nitems: []\n'),
  templateWith(
    'list-resource-policy',
    'apiVersion: v1\nkind: List\nmetadata:\n  name: y\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: z\n    annotations:\n      helm.sh/resource-policy: keep\n',
  ),
  annotated('hook', 'helm.sh/hook: pre-install'),
  annotated('hook-unknown', 'helm.sh/hook: pre-instal'),
  annotated('hook-one-unknown', 'helm.sh/hook: pre-install,after-install'),
  annotated('hook-upper', 'helm.sh/hook: Pre-Install'),
  annotated('hook-crd', 'helm.sh/hook: crd-install'),
  annotated('hook-weight-word', 'helm.sh/hook-weight: first'),
  annotated('hook-weight-number', 'helm.sh/hook-weight: 5'),
  annotated('annotation-of-object-bool', 'a: true'),
  annotated('annotation-of-object-mapping', 'a: {b: c}'),
  value('action-release-time', '{{ .Release.Time }}'),
  value('action-open', '{{ .Values.a'),
  value('action-function-unknown', '{{ toyaml .Values }}'),
  value('action-include-unknown', '{{ include "nope" . }}'),
  value('action-template-unknown', '{{ template "nope" . }}'),
  value('action-if-open', '{{ if true }}b'),
  value('action-lookup', '{{ lookup "v1" "Secret" "a" "b" | toJson | quote }}'),
  metadataWith('crds', ''),
  chartWith('crd-not-yaml', { 'crds/a.yaml': 'a: [b\n' }),
  chartWith('crd-template', { 'crds/a.yaml': '{{ if true }}\n' }),
  chartWith('crd-other-object', { 'crds/a.yaml': CONFIG_MAP }),
];
