import type { ProvenFile } from '@dhallmark/gitops';
import {
  digest,
  GENERATED_FOLDERS,
  PROOF,
  STATE_FOLDER,
  type TreeIo,
} from '@dhallmark/gitops/tree';
import { isEncrypted, readAllMetadata } from '@dhallmark/sops-runner';

/** Every file of a deploy tree but the proof itself, as a proof lists it, by its path. */
export async function readProvenFiles(io: TreeIo): Promise<ReadonlyMap<string, ProvenFile>> {
  const folders = [...GENERATED_FOLDERS, STATE_FOLDER];
  const files = new Map<string, ProvenFile>();
  for (const path of folders.flatMap((folder) => io.listFiles(folder))) {
    if (path === PROOF) continue;
    const bytes = io.readFile(path) ?? new Uint8Array();
    files.set(path, { sha256: digest(bytes), recipients: await readRecipients(path, bytes) });
  }
  return files;
}

/** `provider:id` of every master key, sorted; undefined for a file that is not encrypted. */
async function readRecipients(
  path: string,
  bytes: Uint8Array,
): Promise<readonly string[] | undefined> {
  const text = Buffer.from(bytes).toString('utf8');
  if (!path.endsWith('.yaml') || !isEncrypted(text, { format: 'yaml' })) return undefined;
  const blocks = await readAllMetadata(text, { path, format: 'yaml' });
  const keys = blocks.flatMap(({ groups }) => groups.flat());
  return [...new Set(keys.map(({ provider, id }) => `${provider}:${id}`))].toSorted();
}
