import { resolve as absolute } from 'node:path';

import { Command } from '@dhallmark/command-line';
import { ImportScanner, Resolver } from '@dhallmark/dhall';
import type { ClosureEdge, ImportIo } from '@dhallmark/dhall';
import { nodeIo } from '@dhallmark/dhall/node';
import type { Fault } from '@dhallmark/fault';

import type { Edge } from '../cli/process-edge.ts';
import { fault } from '../codes.ts';

export function createVendorCommand(edge: Edge) {
  return new Command('vendor')
    .description('keep a copy of every remote import in a folder, by its hash, for --offline')
    .argument('<files...>', 'files whose imports to keep')
    .option('--folder <folder>', 'folder to write to', 'vendor/dhall')
    .action(async (files, options) => {
      for (const file of files) edge.requireFile(file);
      const folder = absolute(edge.cwd, options.folder);
      const scanner = new ImportScanner(edge.io.readFile);
      for (const [hash, found] of remoteImports(files, scanner)) {
        await copy(hash, found, folder, edge);
        edge.write(`${found.to} sha256:${hash}\n`);
      }
    });
}

/** Every remote import that local files make, by hash; what it imports itself is part of its copy. */
function remoteImports(files: readonly string[], scanner: ImportScanner): Map<string, ClosureEdge> {
  const found = new Map<string, ClosureEdge>();
  for (const file of files) {
    const { edges, problems } = scanner.closureOf(file, { followHashed: true });
    const [problem] = problems;
    if (problem !== undefined) throw problem;
    for (const edge of edges) {
      if (edge.location.type !== 'remote' || edge.mode === 'location') continue;
      if (edge.hash === undefined) throw unpinned(edge);
      found.set(edge.hash, edge);
    }
  }
  return found;
}

function unpinned({ from, to }: ClosureEdge): Fault {
  return fault({
    code: 'vendor-no-hash',
    message: `${from} imports ${to} without a hash`,
    hint: 'Run `dhall freeze` on the file first: a copy is found by its hash.',
  });
}

/** Takes the import from where it is cached, else from the network, and checks its hash either way. */
async function copy(hash: string, found: ClosureEdge, folder: string, edge: Edge): Promise<void> {
  const store = nodeIo({ cwd: edge.cwd, cacheFolder: folder });
  const io: ImportIo = { ...edge.io, cacheWrite: (key, bytes) => store.cacheWrite?.(key, bytes) };
  const cached = edge.io.cacheRead?.(hash);
  if (cached !== undefined && hexOf(edge.io.sha256?.(cached)) === hash) {
    store.cacheWrite?.(hash, cached);
  } else {
    await new Resolver({ io }).load(found.location, found.mode, hash);
  }
  if (store.cacheRead?.(hash) === undefined) {
    throw fault({
      code: 'vendor-unwritable',
      message: `The copy of ${found.to} cannot be written to ${folder}`,
      hint: 'Check that the folder can be written.',
    });
  }
}

function hexOf(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('hex');
}
