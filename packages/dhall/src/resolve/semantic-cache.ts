import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import { hexDigest } from '../semantic-hash/semantic-hash.ts';
import type { ImportIo } from './io.ts';

/**
 * The bytes of a cache entry or an installed package with the right hash; undefined if there is none.
 * An installed package is copied into the semantic cache, where other Dhall programs find it, too.
 *
 * @param semanticCache whether the semantic cache is used
 */
export function readVerified(
  io: ImportIo,
  hash: string,
  semanticCache: boolean,
): Uint8Array | undefined {
  const cached = semanticCache ? io.cacheRead?.(hash) : undefined;
  if (hasHash(cached, hash, io)) return cached;
  const installed = io.installedRead?.(hash);
  if (!hasHash(installed, hash, io)) return undefined;
  if (semanticCache) io.cacheWrite?.(hash, installed);
  return installed;
}

function hasHash(bytes: Uint8Array | undefined, hash: string, io: ImportIo): bytes is Uint8Array {
  return bytes !== undefined && hexDigest(bytes, io.sha256) === hash;
}

/** For `missing sha256:…`, which only the cache and installed packages resolve. */
export function notInstalled(io: ImportIo, hash: string): Fault {
  if (io.installedRead?.(hash) !== undefined) {
    return fault({
      code: 'import-hash',
      message: `the installed package of sha256:${hash} has other content: its file was changed`,
      hint: 'Install the npm packages of the workspace again, and find out who changed it.',
    });
  }
  return fault({
    code: 'import-missing',
    message: `neither the cache nor an installed package has sha256:${hash}`,
    hint: 'Install the npm packages of the workspace, in the versions of its lock file.',
  });
}

/** Without `actual` for what reads the environment: a short secret can be guessed from its hash. */
export function hashMismatch(what: string, expected: string, actual: string | undefined): Fault {
  return fault({
    code: 'import-hash',
    message: `${what} does not have the hash that the import requires`,
    expected: `sha256:${expected}`,
    found: actual === undefined ? undefined : `sha256:${actual}`,
    hint: 'If the change is expected, run `dhall freeze`. If not, find out who changed it.',
  });
}
