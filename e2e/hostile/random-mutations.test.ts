import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { parseManifest, renderManifest, verifyTree } from '@dhallmark/gitops';
import { nodeTreeIo } from '@dhallmark/gitops/tree';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderFault } from '@dhallmark/fault/render';
import { findProgram } from '../../tools/reference/find-program.ts';
import { MANIFEST, published, usePublishedTree } from '../support/mutated-tree.ts';
import { CANARY, secretShapes } from './secret-shapes.ts';

// Someone who may push to the deploy repository changes files of a published tree at random, with
// pieces of Secrets in plaintext, and writes a manifest that fits. Each change is refused, or no
// program of a cluster finds a Secret in the file.

usePublishedTree();

const kubeobjects = findProgram('kubeobjects');
const reason = kubeobjects === undefined ? ' (skipped: kubeobjects is not installed)' : '';
const runs = Number(process.env['MUTATIONS'] ?? 100);
const seed = Number(process.env['FUZZ_SEED'] ?? 1);

const shapes = Object.values(secretShapes).filter((shape) => typeof shape === 'string');
const pieces = [
  '---\n',
  '...\n',
  '\n',
  '  ',
  '- ',
  '{{ "" }}',
  '#',
  '"',
  ': ',
  'kind: Secret\n',
  '&a ',
  '*a ',
];
const mutation = fc.record({
  file: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  isListed: fc.boolean(),
  edits: fc.array(
    fc.record({
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      atLine: fc.boolean(),
      deleted: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
      indent: fc.constantFrom(0, 0, 2, 4),
      inserted: fc.oneof(fc.constantFrom(...shapes), fc.constantFrom(...pieces)),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

interface Edit {
  readonly place: number;
  readonly atLine: boolean;
  readonly deleted: number;
  readonly indent: number;
  readonly inserted: string;
}

function edit(text: string, { place, atLine, deleted, indent, inserted }: Edit): string {
  const near = Math.floor(place * text.length);
  const at = atLine ? text.lastIndexOf('\n', near) + 1 : near;
  const added = inserted.replaceAll(/^(?=.)/gm, ' '.repeat(indent));
  return text.slice(0, at) + added + text.slice(at + deleted);
}

test.skipIf(kubeobjects === undefined)(
  `a file that was changed at random is refused, or holds no Secret${reason}`,
  () => {
    const source = nodeTreeIo(published);
    const manifest = parseManifest(fs.readFileSync(join(published, MANIFEST), 'utf8'));
    // encrypted files are checked by sops-runner: see deploy-tree-mutations.test.ts
    const paths = source
      .listFiles('')
      .filter((path) => !/^(?:\.git|\.dhallmark|secrets\/.+)\//.test(path));
    const accepted: string[] = [];
    for (const { file, isListed, edits } of fc.sample(mutation, { numRuns: runs, seed })) {
      const path = paths[Math.floor(file * paths.length)] ?? '';
      const before = Buffer.from(source.readFile(path) ?? []).toString('utf8');
      const text = edits.reduce(edit, before);
      const bytes = Buffer.from(text);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const chart = manifest.files[path]?.chart ?? 'web';
      const listed = { ...manifest, files: { ...manifest.files, [path]: { chart, sha256 } } };
      const changed = new Map<string, Uint8Array>([[path, bytes]]);
      if (isListed) changed.set(MANIFEST, Buffer.from(renderManifest(listed)));
      const faults = verifyTree(
        { ...source, readFile: (each) => changed.get(each) ?? source.readFile(each) },
        { environment: 'prod', secretsInChart: false, rendered: undefined },
      );
      for (const fault of faults) expect(renderFault(fault)).not.toContain(CANARY);
      if (faults.length === 0) accepted.push(text);
    }
    const input = accepted.map((text) => `${Buffer.from(text).toString('base64')}\n`).join('');
    const { stdout } = spawnSync(kubeobjects ?? '', {
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    const found = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => Math.max(...Object.values(JSON.parse(line) as Record<string, number>)));
    expect(found).toHaveLength(accepted.length);
    expect(accepted.filter((_text, index) => (found[index] ?? 0) > 0)).toEqual([]);
    // honest: not everything is refused
    expect(accepted.length).toBeGreaterThan(0);
    if (process.env['MUTATIONS'] !== undefined)
      process.stderr.write(`${runs} mutations, ${accepted.length} accepted without a Secret\n`);
  },
  300_000,
);
