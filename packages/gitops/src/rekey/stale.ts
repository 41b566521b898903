import {
  planKeyUpdate,
  readMetadata,
  type EncryptionRule,
  type KeyContext,
  type MasterKey,
} from '@dhallmark/sops-runner';

/** One reason why a file is behind, for people and for the evidence. */
export interface StaleKey {
  readonly provider: MasterKey['provider'];
  /** The master key without its version: the same before and after. */
  readonly key: string;
  readonly reason: 'newer-version' | 'recipient-added' | 'recipient-removed';
  /** Version or date that the file holds; a removed recipient itself; '' for an added one. */
  readonly from: string;
  /** The newest version or date; an added recipient itself; '' for a removed one. */
  readonly to: string;
}

/** What a file needs: `update` wraps its data key anew, `rotate` makes a new one. */
export interface Staleness {
  readonly keys: readonly StaleKey[];
  readonly update: boolean;
  readonly rotate: boolean;
}

/**
 * Compares an encrypted file with its rule and with the key services, from metadata alone: no right
 * to decrypt is needed. Throws SopsError when a service cannot be asked.
 */
export async function findStaleness(
  text: string,
  path: string,
  rule: EncryptionRule,
  context: KeyContext,
): Promise<Staleness> {
  const options = { path, context };
  const plan = await planKeyUpdate(text, {
    ...options,
    groups: rule.groups,
    shamirThreshold: rule.shamirThreshold,
  });
  const metadata = await readMetadata(text, { path });
  const newer = await Promise.all(
    metadata.groups.flat().map((key) => findNewerVersion(key, context)),
  );
  const versions = newer.filter((key) => key !== undefined);
  const recipients = plan.groups.flatMap(({ added, removed }) => [
    ...added.map((key) => recipient(key, 'recipient-added')),
    ...removed.map((key) => recipient(key, 'recipient-removed')),
  ]);
  // an Azure key's new version shows as a recipient too: it is told once, as a version
  const told = new Set(versions.map(({ key }) => key));
  const keys = [...versions, ...recipients.filter(({ key }) => !told.has(key))];
  return {
    keys,
    update: !plan.upToDate,
    // who had the old version, or was a recipient, may have kept the data key
    rotate: keys.some(({ reason }) => reason !== 'recipient-added'),
  };
}

async function findNewerVersion(
  key: MasterKey,
  context: KeyContext,
): Promise<StaleKey | undefined> {
  const newer = await key.findNewer?.(context);
  if (newer === undefined) return undefined;
  const { provider } = key;
  const { held: from, newest: to } = newer;
  return { provider, key: withoutVersion(key), reason: 'newer-version', from, to };
}

function recipient(key: MasterKey, reason: StaleKey['reason']): StaleKey {
  const [from, to] = reason === 'recipient-added' ? ['', key.id] : [key.id, ''];
  return { provider: key.provider, key: withoutVersion(key), reason, from, to };
}

/** `https://vault/keys/name` for Azure; other services keep versions out of their names. */
function withoutVersion({ provider, id }: MasterKey): string {
  return provider === 'azure_kv' ? id.replace(/\/[^/]*$/, '') : id;
}

export function isStale({ update, rotate }: Staleness): boolean {
  return update || rotate;
}
