import { changedObjects } from '../variant.ts';
import type { VerdictData } from '../verdict-data.ts';
import { findInCustomObjects } from './find-in-variant.ts';
import { intactCustomObjects } from './intact.ts';
import { customVariants } from './variants.ts';

/** The part of docs/lint-comparison.md about objects of custom kinds. */
export async function renderCustomKinds({ verdicts }: VerdictData): Promise<string> {
  const intact = intactCustomObjects();
  let [refused, found, reported] = [0, 0, 0];
  const rows: string[] = [];
  for (const variant of customVariants) {
    const findings = await findInCustomObjects(changedObjects(intact, variant));
    const isRefused = Object.keys(verdicts[variant.name] ?? {}).length > 0;
    const isFound = findings.length > 0;
    if (isRefused) refused += 1;
    if (isRefused && isFound) found += 1;
    if (!isRefused && isFound) reported += 1;
    const rule = findings.map((each) => `\`${each.rule}\``).join(', ');
    const name = variant.name.replaceAll('|', String.raw`\|`);
    rows.push(`| \`${name}\` | ${isRefused ? 'refused' : 'accepted'} | ${rule} |`);
  }
  return `## Objects of custom kinds

Objects of [custom kinds](custom-kinds.md) whose definitions have everything that a schema may have were changed in ${rows.length} ways. The API server
refused ${refused} of them, a render ${found} of these, and ${reported} that the API server accepts.

| change | kube-apiserver | Dhallmark |
|---|---|---|
${rows.join('\n')}
`;
}
