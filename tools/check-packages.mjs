// Builds and packs every package and checks the tarballs with publint: what people install, not
// what stands in the workspace.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'dhallmark-pack-'));
try {
  execFileSync('npx', ['tsc', '-b'], { stdio: 'inherit' });
  execFileSync('npm', ['pack', '--silent', '--workspaces', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const tarball of readdirSync(folder).toSorted()) {
    if (/^dhallmark-(e2e|bench)-/.test(tarball)) continue;
    const result = spawnSync('npx', ['publint', '--strict', join(folder, tarball)], {
      stdio: 'inherit',
    });
    if (result.status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
