/** The files that are measured: Secrets of eleven values, and one file of 5 MB with 60,000. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes `count` Secrets into a new folder and gives their paths. */
export function writeSecrets(folder: string, count: number): string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, `secret-${String(index).padStart(4, '0')}.yaml`);
    writeFileSync(path, secret(index));
    return path;
  });
}

function secret(index: number): string {
  const lines = ['apiVersion: v1', 'kind: Secret', 'metadata:', `    name: service-${index}`];
  lines.push('    namespace: prod', 'type: Opaque', 'stringData:');
  for (let key = 0; key < 11; key++)
    lines.push(`    KEY_${key}: value-${index}-${key}-${'x'.repeat(24)}`);
  return `${lines.join('\n')}\n`;
}

/** About 5 MB of YAML: one Secret of 60,000 values. */
export function writeLargeFile(path: string): void {
  const lines = ['apiVersion: v1', 'kind: Secret', 'metadata:', '    name: large', 'stringData:'];
  for (let key = 0; key < 60_000; key++) {
    lines.push(`    key_${key}: "value of ${key}, ${'y'.repeat(48)}"`);
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
}
