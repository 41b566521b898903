import { readFileSync } from 'node:fs';

/** `sops-runner 1.2.3`. */
export function versionText(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return `sops-runner ${version}`;
}
