import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ChartFiles } from '../chart-set/read-chart.ts';

/** Values with everything that templates distinguish. */
const VALUES = `
text: shop
count: 3
half: 1.5
million: 1000000
tiny: 0.00001
huge: 1e21
negative: -7
yes: true
no: false
zero: 0
empty: ""
nothing: null
one: 1
none: []
list: [1, two, 3.5, null]
map: { a: 1, b: { c: x } }
objects: [{ name: web, port: 80 }, { name: db }]
withnull: { a: null, b: [null] }
template: "{{ .Values.text }}!"
`;

/**
 * The files of a chart with one template per item, whose output is a JSON string.
 *
 * @param templates as they are written to a file
 */
export function templateChart(templates: readonly string[]): ChartFiles {
  const metadata =
    'apiVersion: v2\nname: shop\nversion: 1.2.3\nappVersion: "4"\ndescription: Sells\n' +
    'keywords: [a, b]\nannotations: { k: v }\nmaintainers: [{ name: Ann, email: a@b.c }]\n';
  const files: (readonly [string, string])[] = [
    ['Chart.yaml', metadata],
    // the word yes is a boolean in YAML 1.1
    ['values.yaml', VALUES.replace('yes:', '"yes":').replace('no:', '"no":')],
    ['files/a.txt', 'one\ntwo\n'],
    ['files/b.yaml', 'x: 1\n'],
    ['templates/_helper.tpl', '{{ define "helper" }}h-{{ . }}{{ end }}'],
    ...templates.flatMap((template, index) => [
      [`templates/_${index}.tpl`, `{{ define "row-${index}" }}${template}{{ end }}`] as const,
      [`templates/r${index}.yaml`, `row: {{ include "row-${index}" . | toJson }}\n`] as const,
    ]),
  ];
  return new Map(files.map(([path, text]) => [path, Buffer.from(text)]));
}

/** Writes the files of a chart to a folder. */
export function writeChart(folder: string, files: ChartFiles): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
