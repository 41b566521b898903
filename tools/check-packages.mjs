// Builds and packs every package, then checks the tarballs (what people install, not what the
// workspace contains): with publint, for code that only tests use, and for the SBOM and the licences.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sbomFiles } from './write-sbom.mjs';

const unpublished = /^@?dhallmark[/-](api-docs|bench|e2e)\b/;
const testCode = /(^|\/)testing(\/|\.)|\.test\./;

const folder = mkdtempSync(join(tmpdir(), 'dhallmark-pack-'));
try {
  execFileSync('npx', ['tsc', '-b'], { stdio: 'inherit' });
  const report = execFileSync(
    'npm',
    ['pack', '--silent', '--json', '--workspaces', '--pack-destination', folder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    },
  );
  for (const { name, files } of JSON.parse(report)) {
    if (unpublished.test(name)) continue;
    for (const file of sbomFiles.filter((one) => files.every(({ path }) => path !== one))) {
      console.error(`${name}: the tarball lacks ${file}`);
      process.exitCode = 1;
    }
    for (const { path } of files.filter((file) => testCode.test(file.path))) {
      console.error(`${name}: ${path} is test code; exclude src/testing in tsconfig.json`);
      process.exitCode = 1;
    }
  }
  for (const tarball of readdirSync(folder).toSorted()) {
    if (unpublished.test(tarball)) continue;
    const result = spawnSync('npx', ['publint', '--strict', join(folder, tarball)], {
      stdio: 'inherit',
    });
    if (result.status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
