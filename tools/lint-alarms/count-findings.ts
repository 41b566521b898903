// Counts what the rules find in rendered charts: FIXTURES=FOLDER npm run lint-alarms
// The folder has one file per chart, as `helm template` writes it. Only numbers are kept.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkObjects, chooseSeverity, ObjectSet } from '@dhallmark/kubernetes-rules';
import { parseManifests } from '../../packages/dhallmark/src/lint/parse-manifests.ts';
import { judgements } from './judgements.ts';

/** The release that the charts are rendered for. */
const KUBERNETES = '1.34';

const folder = process.env['FIXTURES'];
if (folder === undefined) throw new Error('FIXTURES names the folder of rendered charts');
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
const counts = new Map<string, number>();
let total = 0;
for (const file of files) {
  const documents = parseManifests(readFileSync(join(folder, file), 'utf8'));
  const objects = documents.flatMap((document, index) => {
    const json = document.toJS({ maxAliasCount: -1 }) as unknown;
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? [{ chart: file, file, index, json: json as Readonly<Record<string, unknown>> }]
      : [];
  });
  total += objects.length;
  const set = new ObjectSet({ objects, known: [], kubernetes: KUBERNETES });
  for (const { rule } of checkObjects(set, chooseSeverity({}, new Map()))) {
    counts.set(rule.name, (counts.get(rule.name) ?? 0) + 1);
  }
}
const content = {
  charts: files.length,
  objects: total,
  findings: Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))),
};
const file = join(import.meta.dirname, 'golden/findings.json');
writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
const stale = Object.keys(judgements).filter((rule) => !counts.has(rule));
if (stale.length > 0) process.stderr.write(`judged, but not found: ${stale.join(', ')}\n`);
