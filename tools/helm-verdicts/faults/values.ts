import { chartFile, chartWith, CONFIG_MAP, parentWith, type ChartSet } from '../chart-set.ts';

const WEB = '- name: web\n  version: 1.0.0\n';
const schema = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** What can be wrong with values and their schemas. */
export const valueFaults: readonly ChartSet[] = [
  {
    name: 'values-absent',
    files: { 'Chart.yaml': chartFile('shop'), 'templates/a.yaml': CONFIG_MAP },
  },
  chartWith('values-empty', { 'values.yaml': '' }),
  chartWith('values-comment', { 'values.yaml': '# nothing\n' }),
  chartWith('values-null', { 'values.yaml': 'null\n' }),
  chartWith('values-list', { 'values.yaml': '- a\n' }),
  chartWith('values-string', { 'values.yaml': 'a\n' }),
  chartWith('values-syntax', { 'values.yaml': 'a: [b\n' }),
  chartWith('values-tab', { 'values.yaml': 'a:\n\tb: 1\n' }),
  chartWith('values-key-twice', { 'values.yaml': 'a: 1\na: 2\n' }),
  chartWith('values-number-key', { 'values.yaml': '1: a\n' }),
  chartWith('values-two-documents', { 'values.yaml': 'a: 1\n---\nb: 2\n' }),
  chartWith('values-anchor-unknown', { 'values.yaml': 'a: *b\n' }),
  chartWith('schema', {
    'values.schema.json': schema({ properties: { a: { type: 'integer' } } }),
  }),
  chartWith('schema-syntax', { 'values.schema.json': '{\n' }),
  chartWith('schema-list', { 'values.schema.json': '[]\n' }),
  chartWith('schema-type-unknown', { 'values.schema.json': schema({ type: 'text' }) }),
  chartWith('schema-reference-unknown', {
    'values.schema.json': schema({ $ref: '#/definitions/a' }),
  }),
  chartWith('schema-pattern', {
    'values.schema.json': schema({ properties: { b: { pattern: '(' } } }),
  }),
  chartWith('schema-other-type', {
    'values.schema.json': schema({ properties: { a: { type: 'string' } } }),
  }),
  chartWith('schema-required', { 'values.schema.json': schema({ required: ['b'] }) }),
  chartWith('schema-closed', {
    'values.schema.json': schema({ properties: {}, additionalProperties: false }),
  }),
  parentWith('subchart-values', WEB, { 'values.yaml': 'web:\n  port: 81\n' }),
  parentWith('subchart-values-string', WEB, { 'values.yaml': 'web: x\n' }),
  parentWith('subchart-values-list', WEB, { 'values.yaml': 'web: []\n' }),
  parentWith('subchart-values-null', WEB, { 'values.yaml': 'web:\n' }),
  parentWith('subchart-table-by-string', WEB, { 'values.yaml': 'web:\n  tls: x\n' }),
  parentWith('subchart-table-by-null', WEB, { 'values.yaml': 'web:\n  tls:\n' }),
  parentWith('subchart-string-by-table', WEB, { 'values.yaml': 'web:\n  port:\n    a: 1\n' }),
  parentWith('global-string', WEB, { 'values.yaml': 'global: x\n' }),
  parentWith('global-of-subchart-string', WEB, { 'values.yaml': 'web:\n  global: x\n' }),
  parentWith('global-table-by-string', WEB, {
    'values.yaml': 'global:\n  a: x\n',
    'charts/web/values.yaml': 'global:\n  a:\n    b: 1\n',
  }),
  parentWith('subchart-values-broken', WEB, { 'charts/web/values.yaml': 'a: [b\n' }),
  parentWith('subchart-values-a-list', WEB, { 'charts/web/values.yaml': '- a\n' }),
  parentWith('subchart-schema', WEB, {
    'values.yaml': 'web:\n  portt: 1\n',
    'charts/web/values.schema.json': schema({
      properties: { port: {}, tls: {}, global: {} },
      additionalProperties: false,
    }),
  }),
  parentWith('subchart-schema-syntax', WEB, { 'charts/web/values.schema.json': '{\n' }),
  parentWith('subchart-schema-off', `${WEB}  condition: web.enabled\n`, {
    'values.yaml': 'web:\n  enabled: false\n  portt: 1\n',
    'charts/web/values.schema.json': schema({
      properties: { port: {}, tls: {} },
      additionalProperties: false,
    }),
  }),
];
