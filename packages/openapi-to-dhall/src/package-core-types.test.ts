import { decode } from '@dhallmark/dhall';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';

import { readCoreTypes } from './package-core-types.ts';

const hash = '1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0';
const file = join(import.meta.dirname, `../../dhallmark/dhall/1220${hash}.br`);
const core = readCoreTypes(decode(brotliDecompressSync(readFileSync(file))));

const text = { type: 'string' };
const labels = { type: 'object', additionalProperties: text };
const expression = {
  type: 'object',
  required: ['key', 'operator'],
  properties: { key: text, operator: text, values: { type: 'array', items: text } },
};
const selector = {
  type: 'object',
  properties: { matchExpressions: { type: 'array', items: expression }, matchLabels: labels },
};

it('finds core types of the installed package by their labels', () => {
  expect(core.find(selector)).toBe('LabelSelector');
  expect(core.find({ type: 'object', properties: { on: { type: 'boolean' } } })).toBeUndefined();
});

it('knows types inside types by their labels, so that newer fields of them are accepted', () => {
  const env = {
    type: 'object',
    required: ['name'],
    properties: {
      name: text,
      value: text,
      valueFrom: {
        type: 'object',
        properties: Object.fromEntries(
          ['configMapKeyRef', 'secretKeyRef']
            .map(
              (name) =>
                [
                  name,
                  {
                    type: 'object',
                    required: ['key'],
                    properties: { key: text, name: text, optional: { type: 'boolean' } },
                  },
                ] as const,
            )
            .concat([
              [
                'fieldRef',
                {
                  type: 'object',
                  required: ['fieldPath'],
                  properties: { apiVersion: text, fieldPath: text },
                },
              ],
              [
                'resourceFieldRef',
                {
                  type: 'object',
                  required: ['resource'],
                  properties: {
                    containerName: text,
                    divisor: { 'x-kubernetes-int-or-string': true },
                    resource: text,
                  },
                },
              ],
              ['fileKeyRef', { type: 'object', properties: { path: text } }],
            ] as never),
        ),
      },
    },
  };
  expect(core.find(env)).toBe('EnvVar');
});
