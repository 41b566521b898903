import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface Registry {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
}

/**
 * An npm registry on this machine that has the tarballs of a folder and nothing else: what
 * `npm install` asks of one are documents about packages, and their tarballs.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  const tarballs = new Map(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))] as const),
  );
  const manifests = new Map(
    [...tarballs.keys()].map((file) => {
      const manifest = manifestOf(join(folder, file));
      return [manifest.name, { file, manifest }] as const;
    }),
  );
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    const found = manifests.get(path);
    const tarball = tarballs.get(path.replace(/^-\//, ''));
    if (found !== undefined) {
      const { file, manifest } = found;
      const document = packument(manifest, `${url}-/${file}`, tarballs.get(file) ?? Buffer.of());
      response.setHeader('content-type', 'application/json').end(JSON.stringify(document));
    } else if (tarball === undefined) {
      response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
    } else {
      response.end(tarball);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function packument(manifest: Manifest, tarball: string, bytes: Uint8Array): object {
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  return {
    name: manifest.name,
    'dist-tags': { latest: manifest.version },
    // Yarn takes no version that is younger than a day
    time: { [manifest.version]: '2026-01-01T00:00:00.000Z' },
    versions: { [manifest.version]: { ...manifest, dist: { tarball, integrity } } },
  };
}

function manifestOf(tarball: string): Manifest {
  const text = execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], {
    encoding: 'utf8',
  });
  return JSON.parse(text) as Manifest;
}
