import { chartWith, CONFIG_MAP, type ChartSet } from '../chart-set.ts';

/** A template with template syntax, and values for it. */
function rendered(name: string, text: string, values = 'a: 1\n'): ChartSet {
  return chartWith(name, { 'templates/t.yaml': text, 'values.yaml': values });
}

const named = (action: string): string => CONFIG_MAP.replace('name: x', `name: ${action}`);
const valued = (action: string): string => `${named('y')}data:\n  a: ${action}\n`;
const deployment = (selector: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Release.Name }}\nspec:\n${selector}  template:\n    metadata:\n      labels: {a: b}\n    spec:\n      containers:\n      - name: a\n        image: a:1\n`;

/** What is wrong only once templates are rendered. */
export const renderedFaults: readonly ChartSet[] = [
  rendered('rendered-name', named('{{ .Release.Name }}')),
  rendered('rendered-name-upper', named('{{ .Values.name }}'), 'name: Web\n'),
  rendered('rendered-name-absent', named('{{ .Values.name }}')),
  rendered('rendered-service-name', named('1-{{ .Release.Name }}').replace('ConfigMap', 'Service')),
  rendered('rendered-selector', deployment('  selector:\n    matchLabels: {a: b}\n')),
  rendered('rendered-selector-absent', deployment('')),
  rendered(
    'rendered-deprecated',
    `apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata:\n  name: {{ .Release.Name }}\nspec:\n  rules: []\n`,
  ),
  rendered('rendered-nil', valued('{{ .Values.b.c }}')),
  rendered('rendered-index', valued('{{ index .Values.b 3 }}'), 'b: [1]\n'),
  rendered('rendered-type', valued('{{ add .Values.b 1 | trunc 3 }}'), 'b: x\n'),
  rendered('rendered-range-of-string', valued('{{ range .Values.b }}{{ . }}{{ end }}'), 'b: x\n'),
  rendered('rendered-required', valued('{{ required "set b" .Values.b }}')),
  rendered('rendered-required-given', valued('{{ required "set b" .Values.b }}'), 'b: x\n'),
  rendered('rendered-fail', '{{ if not .Values.b }}{{ fail "set b" }}{{ end }}\n'),
  rendered('rendered-fail-not-reached', '{{ if not .Values.a }}{{ fail "set a" }}{{ end }}\n'),
  rendered('rendered-default', valued('{{ .Values.b | default "c" | quote }}')),
  rendered('rendered-nothing', '{{ if .Values.b }}a: [\n{{ end }}\n'),
];
