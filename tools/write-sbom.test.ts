import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
};

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

interface Sbom {
  readonly bomFormat: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

function write(name: string): { readonly text: string; readonly licenses: string } {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name }));
    mkdirSync(join(folder, 'bundle'));
    const bundled = 'markdown-it 14.3.3, MIT\n\nvitest 1.0, a line of a licence\n';
    writeFileSync(join(folder, 'bundle/THIRD-PARTY-LICENSES.txt'), bundled);
    const code = `import { writeSbom } from './tools/write-sbom.mjs'; writeSbom(${JSON.stringify(folder)});`;
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root });
    return {
      text: readFileSync(join(folder, 'sbom.cdx.json'), 'utf8'),
      licenses: readFileSync(join(folder, 'THIRD-PARTY-LICENSES.md'), 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each<[string, readonly string[]]>([
  ['@dhallmark/sops-runner', ['@azure/keyvault-keys', '@dhallmark/fault']],
  // bundled, so that nothing is installed with it
  ['dhall-to-json', ['@noble/hashes', 'commander', '@dhallmark/dhall', 'markdown-it']],
  ['@dhallmark/rotation-webhook', ['fastify', '@fastify/rate-limit']],
])('the SBOM of %s', (name, expected) => {
  const { text, licenses } = write(name);
  const sbom = JSON.parse(text) as Sbom;
  const names = sbom.components.map((component) => component.name);

  test('names the package and what is in it, and no tool of development', () => {
    expect(sbom.bomFormat).toBe('CycloneDX');
    expect(sbom.metadata.component.name).toBe(name);
    expect(names).toEqual(expect.arrayContaining([...expected]));
    expect(names).not.toEqual(expect.arrayContaining(['vitest']));
    expect(sbom.components.filter(({ purl }) => !purl.startsWith('pkg:npm/'))).toEqual([]);
  });

  test('has the hashes of the lock file, and a licence for each package', () => {
    expect(licenses).not.toMatch(/\| *\|$/m);
    const others = sbom.components.filter((component) => component.hashes !== undefined);
    const known = new Set(Object.values(packages).map(({ integrity }) => integrity));
    expect(others.length).toBeGreaterThan(3);
    for (const { name: other, version, hashes = [] } of others) {
      const integrity = hashes.map(({ content }) => Buffer.from(content, 'hex').toString('base64'));
      expect(known).toContain(`sha512-${integrity[0]}`);
      expect(licenses).toContain(`| ${other} | ${version} | `);
    }
  });

  test('is the same each time', () => {
    expect(write(name).text).toBe(text);
  });
});
