import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { isSteeringVariable } from '@dhallmark/names';
import { fault } from '../fault.ts';
import { MAX_SOURCE_SIZE, readRegularFile } from '../files/read-regular-file.ts';
import { listNxEnvFiles, namesSetIn } from '../workspace/env-file-names.ts';

/** What a CI variable may set, but a file of the repository may not. */
const alsoSteering = /^(?:DHALLMARK_|SSL_CERT_|NODE_EXTRA_CA_CERTS$|VAULT_ADDR$)/;

/** What decides which code runs, where it connects to, and what it trusts. */
function isSteering(name: string): boolean {
  return name !== 'NODE_ENV' && (alsoSteering.test(name) || isSteeringVariable(name));
}

/**
 * Tracked env files at the root that set a variable which steers a job: Nx loads them at its start,
 * whatever its settings are. A link counts as tracked.
 */
export function findSteeringFiles(root: string, tracked: ReadonlySet<string>): readonly Fault[] {
  return listNxEnvFiles(root).flatMap((name) => {
    if (lstatSync(join(root, name)).isSymbolicLink()) {
      return [steers(name, `${name} is a symbolic link, and Nx loads it`)];
    }
    if (!tracked.has(name)) return [];
    const read = readRegularFile(root, name, { maxSize: MAX_SOURCE_SIZE });
    if (read.kind === 'absent') return [];
    if (read.kind === 'refused') return [steers(name, read.refusal.message)];
    const bad = namesSetIn(Buffer.from(read.bytes).toString('utf8')).filter(isSteering);
    if (bad.length === 0) return [];
    return [steers(name, `${name} sets ${bad.join(', ')}, and Nx loads it`)];
  });
}

function steers(file: string, message: string): Fault {
  return fault({
    code: 'steering-env-file',
    message,
    location: { file },
    hint: 'Remove it from Git. What a job needs is set in the pipeline or as a CI variable.',
  });
}
