import { chartWith, parentWith, type ChartSet } from '../chart-set.ts';

const WEB = '- name: web\n  version: 1.0.0\n';
const ignoring = (name: string, lines: string): ChartSet =>
  chartWith(name, { '.helmignore': lines });

/** What can be wrong with .helmignore and other files. */
export const fileFaults: readonly ChartSet[] = [
  ignoring('ignore', '# comment\n\n*.bak\n/docs/\n'),
  ignoring('ignore-double-star', '**/*.bak\n'),
  ignoring('ignore-pattern', 'a[\n'),
  ignoring('ignore-chart-file', 'Chart.yaml\n'),
  ignoring('ignore-all-yaml', '*.yaml\n'),
  ignoring('ignore-values', 'values.yaml\n'),
  ignoring('ignore-templates', 'templates/\n'),
  ignoring('ignore-one-template', 'a.yaml\n'),
  ignoring('ignore-rooted-template', '/templates/a.yaml\n'),
  ignoring('ignore-negated', '!keep.txt\n'),
  ignoring('ignore-negated-folder', '!docs/\n'),
  ignoring('ignore-escaped', 'a\\\n'),
  parentWith('ignore-subcharts', WEB, { '.helmignore': 'charts/\n' }),
  parentWith('ignore-one-subchart', WEB, { '.helmignore': 'charts/web\n' }),
  parentWith('ignore-in-subchart', WEB, { 'charts/web/.helmignore': '*.yaml\n' }),
  chartWith('file-of-5-mib', { 'files/a.bin': 'a'.repeat(5 * 1024 * 1024) }),
  chartWith('file-larger', { 'files/a.bin': 'a'.repeat(5 * 1024 * 1024 + 1) }),
  chartWith('byte-order-mark', { 'values.yaml': '\uFEFFa: 1\n' }),
  chartWith('template-byte-order-mark', {
    'templates/b.yaml': '\uFEFFapiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: y\n',
  }),
];
