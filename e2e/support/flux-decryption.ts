import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The manifests that Flux's own code applies of `secrets/` in a clone of the deploy repository, with
 * variables that a parent of the Kustomization patched in. Needs `fluxdecrypt`.
 */
export function decryptWithFlux(
  program: string,
  clone: string,
  identity: string,
  substitute?: Readonly<Record<string, string>>,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'dhallmark-flux-'));
  const [keyFile, kustomization] = [join(folder, 'keys.agekey'), join(folder, 'secrets.yaml')];
  const spec = {
    interval: '10m',
    path: './secrets',
    prune: true,
    ...(substitute !== undefined && { postBuild: { substitute } }),
    sourceRef: { kind: 'GitRepository', name: 'shop' },
    decryption: { provider: 'sops', secretRef: { name: 'sops-age' } },
  };
  try {
    writeFileSync(keyFile, `${identity}\n`);
    writeFileSync(
      kustomization,
      JSON.stringify({
        apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
        kind: 'Kustomization',
        metadata: { name: 'shop-secrets', namespace: 'flux-system' },
        spec,
      }),
    );
    const args = ['-k', kustomization, '-age-key', keyFile, clone];
    return execFileSync(program, args, { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
