import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findProgram } from '../../../../tools/reference/find-program.ts';
import type { JsonValue } from '../objects/json-value.ts';
import { trickyJson, trickyTexts } from '../testing/tricky-values.ts';
import { renderYaml, toHelmTemplate } from './render-yaml.ts';

/** Prints a file as Helm's YAML reader, which is the API server's too, reads it. */
const readBack = `result: b-{{ .Files.Get "files/value.yaml" | fromYaml | toJson | b64enc }}\n`;

/** What helm's engine and reader make of a value: through a template, a plain file and values.yaml. */
function throughHelm(program: string, value: Record<string, JsonValue>) {
  const folder = mkdtempSync(join(tmpdir(), 'chart-gen-helm-'));
  try {
    const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
    mkdirSync(join(folder, 'templates'));
    mkdirSync(join(folder, 'files'));
    write('Chart.yaml', 'apiVersion: v2\nname: x\nversion: 1.0.0\n');
    write('templates/value.yaml', toHelmTemplate(renderYaml(value)));
    write('templates/back.yaml', readBack);
    write('files/value.yaml', renderYaml(value));
    write('values.yaml', renderYaml({ value }));
    write('templates/values.yaml', 'result: b-{{ .Values.value | toJson | b64enc }}\n');
    const env = { PATH: '', HOME: folder };
    const show = (path: string) =>
      execFileSync(program, ['template', 'x', folder, '--show-only', path], {
        env,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    const decoded = (path: string): unknown => {
      const shown = parse(show(path)) as { readonly result: string };
      return JSON.parse(Buffer.from(shown.result.slice(2), 'base64').toString('utf8'));
    };
    return {
      template: parse(show('templates/value.yaml'), { uniqueKeys: false }) as unknown,
      file: decoded('templates/back.yaml'),
      values: decoded('templates/values.yaml'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Go's JSON writes no lone surrogates and no null values of a map in values.yaml. */
const many = (seed: number): Record<string, JsonValue> => ({
  values: fc.sample(trickyJson, { seed, numRuns: 300 }),
  texts: [...trickyTexts],
  keys: Object.fromEntries(
    trickyTexts.filter((text) => text !== '__proto__').map((text, index) => [text, index]),
  ),
});

describe.each(['helm3', 'helm4'])('%s', (name) => {
  const program = findProgram(name);
  it.skipIf(program === undefined).each([1, 2, 3])(
    `returns the same data${program === undefined ? ` (skipped: ${name} is not installed)` : ''}, sample %i`,
    (seed) => {
      const value = many(seed);
      const got = throughHelm(program ?? '', value);
      expect(got.template).toEqual(value);
      expect(got.file).toEqual(value);
      expect(got.values).toEqual(value);
    },
  );
});
