import { encode, evaluateInput, format, memoryIo, normalForm, type Expr } from '@dhallmark/dhall';
import { describe, expect, it } from 'vitest';

import { renderCrdFile } from './crd-file.ts';
import { renderCrdPackage } from './crd-package.ts';
import type { CustomKind } from './crd.ts';
import type { JsonObject } from './json-value.ts';
import { readCoreTypes } from './package-core-types.ts';

const kubernetes = `{ ObjectMeta = { Type = { name : Optional Text }, default.name = None Text }
, Probe = { Type = { path : Text, port : Optional Natural }, default.port = None Natural }
, NatOrString = < Nat : Natural | String : Text >
}`;
/** The same package as files, as far as `renderCrdPackage` imports it. */
const files = {
  './kubernetes.dhall': kubernetes,
  './k8s/types/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.dhall': '{ name : Optional Text }',
};

const text = { type: 'string' };
const object = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: 'object',
  properties,
  required,
});
const probe = object({ path: text, port: { type: 'integer' } }, ['path']);
const lampSpec = object(
  {
    colour: text,
    level: { type: 'integer', minimum: -5 },
    probe,
    size: { 'x-kubernetes-int-or-string': true },
    extra: { 'x-kubernetes-preserve-unknown-fields': true },
    holders: { type: 'array', items: object({ left: object({ on: { type: 'boolean' } }) }) },
  },
  ['colour'],
);
const kind = (group: string, name: string, spec: JsonObject): CustomKind => ({
  group,
  version: 'v1',
  kind: name,
  schema: object({ spec }, ['spec']),
});
const kinds = [
  kind('example.org', 'Lamp', lampSpec),
  kind('example.org', 'ClusterLamp', lampSpec),
  kind('example.org', 'Switch', object({ on: { type: 'boolean' } })),
  kind('other.net', 'Switch', object({ off: { type: 'boolean' } })),
];

async function evaluate(
  source: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Expr> {
  const io = memoryIo({ files: { ...files, ...more } });
  return normalForm(await evaluateInput({ text: source, relativeTo: './x.dhall' }, { io }));
}

const core = readCoreTypes(await evaluate(kubernetes));
const options = { kubernetes: './kubernetes.dhall', core };
const file = renderCrdFile(kinds, options);

describe('renderCrdFile', () => {
  it('has the same schemas as a package of many files', async () => {
    const made = renderCrdPackage(kinds, { kubernetes: ['..', '..', 'k8s'] });
    const many = await evaluate(
      './p/package.dhall',
      Object.fromEntries([...made].map(([path, content]) => [`./p/${path}`, content])),
    );
    const without = renderCrdFile(kinds, { ...options, core: { find: () => undefined } });
    expect(Buffer.from(encode(await evaluate(without)))).toEqual(Buffer.from(encode(many)));
  });

  it('takes core types from the Kubernetes package', async () => {
    expect(file).toContain('probe : Optional kubernetes.Probe.Type');
    expect(file).toContain('LampSpecProbe = kubernetes.Probe');
    const value = `let made = ${file} let kubernetes = ./kubernetes.dhall
      in (made.LampSpec::{ colour = "red", probe = Some kubernetes.Probe::{ path = "/" } }).colour`;
    expect(await evaluate(value)).toMatchObject({ kind: 'Text', suffix: 'red' });
  });

  it('defines each type once, and names the others after it', () => {
    expect(file.match(/^let LampSpec =/gm)).toHaveLength(1);
    expect(file).not.toMatch(/^let ClusterLampSpec =/m);
    expect(file).toContain('ClusterLampSpec = LampSpec');
    expect(file).toContain('let OtherSwitch =');
  });

  it('does not depend on the order of kinds', () => {
    expect(renderCrdFile(kinds.toReversed(), options)).toBe(file);
  });

  it('has descriptions as comments, which the value does not depend on', async () => {
    const words = 'word '.repeat(30).trim();
    const description = `The colour -} of ${words}\u2028\u202e\u0000 "light".\n  \nMore about it.`;
    const properties = { colour: { ...text, description }, level: { ...text, description: ' ' } };
    const fan = (colour: JsonObject) => kind('example.org', 'Fan', object(colour));
    const made = renderCrdFile([fan(properties)], options);
    expect(made).toContain('{ -- The colour -} of word word');
    expect(made).toMatch(/^ +-- word word .*"light"\.\n +colour : Optional Text\n +, level/m);
    expect(made).not.toMatch(/More about|\p{Cf}|\u2028/u);
    expect(format(made)).toBe(made);
    const plain = renderCrdFile([fan({ colour: text, level: text })], options);
    expect(plain).not.toContain('--');
    expect(Buffer.from(encode(await evaluate(made)))).toEqual(
      Buffer.from(encode(await evaluate(plain))),
    );
  });

  it('takes integers that may be negative as an option', () => {
    const level = kind('example.org', 'Fan', object({ level: { type: 'integer' } }));
    const made = renderCrdFile([level], { ...options, negative: ['FanSpec.level'] });
    expect(made).toContain('level : Optional Integer');
  });
});
