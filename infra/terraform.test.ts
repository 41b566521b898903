import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@cdktf/hcl2json';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, 'terraform');

type Blocks = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** All files of a module, parsed by Terraform's own HCL parser and merged by kind of block. */
async function moduleOf(folder: string): Promise<{ blocks: Blocks; text: string }> {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.tf'));
  const blocks: Record<string, Record<string, unknown>> = {};
  const texts: string[] = [];
  for (const file of files) {
    const text = readFileSync(join(root, folder, file), 'utf8');
    texts.push(text);
    const parsed = (await parse(file, text)) as Blocks;
    for (const [kind, named] of Object.entries(parsed))
      Object.assign((blocks[kind] ??= {}), merged(blocks[kind], named));
  }
  return { blocks, text: texts.join('\n') };
}

function merged(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => {
      const [left, right] = [a[key], b[key]];
      const both = typeof left === 'object' && typeof right === 'object';
      return [key, both ? { ...left, ...right } : (right ?? left)];
    }),
  );
}

describe.each(readdirSync(root))('terraform/%s', (folder) => {
  it('parses, and declares everything it refers to', async () => {
    const { blocks, text } = await moduleOf(folder);
    const declared = new Set([
      ...Object.keys(blocks['variable'] ?? {}).map((name) => `var.${name}`),
      ...namesOf(blocks['resource']).map((name) => name),
      ...namesOf(blocks['data']).map((name) => `data.${name}`),
    ]);
    const code = text.replaceAll(/^\s*#.*$/gm, '');
    const used = [
      ...code.matchAll(/\bvar\.\w+/g),
      ...code.matchAll(/\bdata\.\w+\.\w+/g),
      ...code.matchAll(/(?<![\w."/-])(?:azurerm|aws|google)_\w+\.\w+/g),
    ].map(([name]) => name);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((name) => !declared.has(name) && !declared.has(`data.${name}`))).toEqual([]);
    const unused = Object.keys(blocks['variable'] ?? {}).filter(
      (name) => !code.includes(`var.${name}`),
    );
    expect(unused).toEqual([]);
  });

  it('gives every variable a type and a description, and no secret a default', async () => {
    const { blocks } = await moduleOf(folder);
    const definitions = Object.values(blocks['variable'] ?? {}).flat() as {
      type?: string;
      description?: string;
      sensitive?: boolean;
      default?: unknown;
    }[];
    const bare = definitions.filter(({ type, description }) => !type || !description);
    const open = definitions.filter((one) => one.sensitive && one.default !== undefined);
    expect({ bare, open }).toEqual({ bare: [], open: [] });
  });
});

function namesOf(kinds: Readonly<Record<string, unknown>> | undefined): string[] {
  return Object.entries(kinds ?? {}).flatMap(([kind, named]) =>
    Object.keys(named as object).map((name) => `${kind}.${name}`),
  );
}
