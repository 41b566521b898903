import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import {
  argumentShape,
  evaluateInput,
  partiallyEvaluate,
  renderJson,
  Resolver,
  toJson,
  type Json,
} from '@dhallmark/dhall';
import { nodeIo } from '@dhallmark/dhall/node';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { findProgram } from '../../../../tools/reference/find-program.ts';
import { dhallOf, jsonOf } from '../../../dhall/src/testing/partial/random-values.ts';
import { toPlainJson } from '../dhall/plain-json.ts';
import { whyUntranslatable } from './can-translate.ts';
import { writeTemplate } from './write-template.ts';

const functions = join(import.meta.dirname, '../../../dhall/src/testing/partial/functions');
const names = globSync('*.dhall', { cwd: functions })
  .map((file) => basename(file, '.dhall'))
  .filter((name) => name !== 'lib')
  .toSorted();
const resolver = new Resolver({ io: nodeIo() });
const helm = findProgram('helm3');
const rounds = 50;

describe.skipIf(helm === undefined)('templates of functions, by helm', () => {
  const chart = mkdtempSync(join(tmpdir(), 'live-'));
  const expected: Map<string, unknown>[] = Array.from({ length: rounds }, () => new Map());
  const found: ReadonlyMap<string, unknown>[] = [];

  beforeAll(async () => {
    mkdirSync(join(chart, 'templates'));
    writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: c\nversion: 1.0.0\n');
    const values: Map<string, Json>[] = Array.from({ length: rounds }, () => new Map());
    for (const name of names) {
      const file = join(functions, `${name}.dhall`);
      const program = await evaluateInput({ file }, resolver);
      const shape = argumentShape(program);
      if (shape === undefined) throw new Error(`${file} must be a function`);
      const samples = fc.sample(jsonOf(shape), { numRuns: rounds, seed: 11 });
      for (const [round, json] of samples.entries()) {
        const argument = await evaluateInput(
          { text: dhallOf(shape, json), relativeTo: file },
          resolver,
        );
        if (round === 0) {
          const { residual, inert } = partiallyEvaluate(program, argument, {
            refuse: whyUntranslatable,
          });
          if (inert.length > 0) throw new Error(`${name} is not live: ${JSON.stringify(inert)}`);
          const template = writeTemplate(residual, (path) => [name, ...path]);
          writeFileSync(join(chart, `templates/${name}.yaml`), template);
        }
        values[round]?.set(name, json);
        const text = `(${readFileSync(file, 'utf8')}) (${dhallOf(shape, json)})`;
        const value = toJson(await evaluateInput({ text, relativeTo: file }, resolver));
        expected[round]?.set(name, (Array.isArray(value) ? value : [value]).map(plain));
      }
    }
    for (const each of values) {
      writeFileSync(join(chart, 'values.json'), renderJson(each));
      const output = execFileSync(
        helm ?? '',
        ['template', 'r', chart, '-f', join(chart, 'values.json')],
        { encoding: 'utf8' },
      );
      found.push(readOutput(output));
    }
  }, 300_000);
  afterAll(() => rmSync(chart, { recursive: true }));

  it.each(names)('%s', (name) => {
    for (const [round, outputs] of found.entries()) {
      expect(outputs.get(name) ?? [], `round ${round}`).toEqual(expected[round]?.get(name));
    }
  });
});

/** Numbers by their value: 3 and 3.0 are the same in YAML's JSON. */
function plain(json: Json): unknown {
  return toPlainJson(json);
}

function readOutput(output: string): ReadonlyMap<string, unknown> {
  const files = new Map<string, unknown[]>();
  for (const part of output.split(/^---\n/mu).slice(1)) {
    const [, name = ''] = /^# Source: c\/templates\/(.*)\.yaml$/mu.exec(part) ?? [];
    const documents = parseAllDocuments(part, { intAsBigInt: true });
    files.set(name, [
      ...(files.get(name) ?? []),
      ...documents.map((document) => plain(document.toJS({ mapAsMap: true }) as Json)),
    ]);
  }
  return files;
}
