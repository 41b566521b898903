/** Everything that a row of the registry promises, for every row and for one that is made up. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { readMetadata } from '../crypt/read-metadata.ts';
import { makeWorkspace } from '../testing/cli-workspace.ts';
import type { Ran, Workspace } from '../testing/cli-workspace.ts';
import { serviceFor } from '../testing/provider-services.ts';
import type { ProviderService } from '../testing/provider-services.ts';
import { runInProcess } from '../testing/run-in-process.ts';
import { keyBase } from './key-versions.ts';
import { defaultDecryptionOrder, keySettings } from './provider-lookup.ts';
import type { KeyGroup, Provider } from './provider.ts';
import { providers } from './registry.ts';

vi.mock(import('./registry.ts'), async (importOriginal) => {
  const original = await importOriginal();
  const { acmeProvider } = await import('../testing/made-up-provider.ts');
  return { ...original, providers: [...original.providers, acmeProvider] };
});

describe('the registry', () => {
  test.each<[string, (row: Provider<string>) => unknown]>([
    ['id', ({ id }) => id],
    ['metadata field', ({ metadataField }) => metadataField],
    ['rule field', ({ ruleField }) => ruleField],
    ['group field', ({ groupField }) => groupField],
    ['flag', ({ flag }) => flag],
    ['place in a rule', ({ order }) => order.rule],
    ['place on the command line', ({ order }) => order.commandLine],
    ['variable', ({ env }) => env.keys],
  ])('no two rows have the same %s', (_what, of) => {
    expect(new Set(providers.map(of)).size).toBe(providers.length);
  });

  test('no letter and no setting is taken twice', () => {
    const letters = providers.flatMap(({ letter }) => letter ?? []);
    const options = keySettings.map(({ option }) => option);
    expect(new Set(letters).size).toBe(letters.length);
    expect(new Set(options).size).toBe(options.length);
  });

  test('keys that call no service are tried first', () => {
    expect(defaultDecryptionOrder).toEqual(['age', 'pgp']);
  });

  test('an incomplete row does not compile', async () => {
    const { acmeProvider } = await import('../testing/made-up-provider.ts');
    const { callsService: _missing, ...rest } = acmeProvider;
    // @ts-expect-error callsService is missing
    const incomplete: Provider<'acme_kms'> = rest;
    expect(incomplete.id).toBe('acme_kms');
  });
});

const rows = providers.map((row) => ({ row, ...serviceFor(row.id) }));

for (const { row, missing, start } of rows) {
  describe.skipIf(missing !== undefined)(`${row.id}${missing ?? ''}`, () => {
    testRow(row, start);
  });
}

function testRow(row: Provider<string>, start: () => Promise<ProviderService>): void {
  const { id } = row;
  const usual = { ...process.env };
  let service: ProviderService;
  let workspace: Workspace;

  beforeAll(async () => {
    service = await start();
    // The clients of AWS and Azure read the process's environment.
    Object.assign(process.env, service.env);
  }, 60_000);
  afterAll(async () => {
    process.env = usual;
    await service.stop();
  });
  beforeEach(() => {
    workspace = makeWorkspace();
    workspace.write('.sops.yaml', `creation_rules:\n  - age: ${workspace.recipient}\n`);
    workspace.write('s.yaml', 'password: hunter2\n');
  });
  afterEach(() => workspace.remove());

  const env = (more: Readonly<Record<string, string>> = {}) => ({
    PATH: process.env['PATH'],
    ...service.env,
    ...more,
  });
  const run = async (args: readonly string[], more?: Readonly<Record<string, string>>) => {
    const ran = await runInProcess(args, { cwd: workspace.path, env: env(more) });
    expect(ran, ran.stderr).toMatchObject({ status: 0 });
    return ran;
  };
  const decrypted = (): Promise<Ran> => run(['decrypt', 's.yaml']);
  const groups = async (): Promise<readonly KeyGroup[]> =>
    (await readMetadata(workspace.read('s.yaml'), { format: 'yaml' })).groups;
  /** The keys of the file without their versions, as `provider id`. */
  const keys = async (): Promise<string[][]> =>
    (await groups()).map((group) => group.map((key) => `${key.provider} ${keyBase(key)}`));
  const named = (...given: readonly string[]): string[] => given.map((key) => `${id} ${key}`);
  const writeRule = (rule: object): void =>
    workspace.write('.sops.yaml', JSON.stringify({ creation_rules: [rule] }));
  const encryptByRule = async (): Promise<void> => {
    writeRule({ [row.ruleField]: service.keys[0] });
    await run(['encrypt', '-i', 's.yaml']);
  };

  test("the option takes the place of the rule's keys", async () => {
    await run(['encrypt', '-i', `--${row.flag}`, service.keys[0], 's.yaml']);
    expect(await keys()).toEqual([named(service.keys[0])]);
    expect(await decrypted()).toMatchObject({ stdout: 'password: hunter2\n' });
  });

  test('the variable does the same, and the option has its letter', async () => {
    await run(['encrypt', '-i', 's.yaml'], { [row.env.keys]: service.keys.join(',') });
    expect(await keys()).toEqual([named(...service.keys)]);
    if (row.letter === undefined) return;
    workspace.write('s.yaml', 'password: hunter2\n');
    await run(['encrypt', '-i', `-${row.letter}`, service.keys[1], 's.yaml']);
    expect(await keys()).toEqual([named(service.keys[1])]);
  });

  test('a rule names keys in a list or separated by commas', async () => {
    const [first, second] = service.keys;
    writeRule({ [row.ruleField]: [first, second] });
    await run(['encrypt', '-i', 's.yaml']);
    expect(await keys()).toEqual([named(first, second)]);
    writeRule({ [row.ruleField]: `${first}, ${second}` });
    workspace.write('s.yaml', 'password: hunter2\n');
    await run(['encrypt', '-i', 's.yaml']);
    expect(await keys()).toEqual([named(first, second)]);
    const explained = await run(['explain', 's.yaml']);
    expect(explained.stdout).toContain(first);
  });

  test('a rule without any key names the field', async () => {
    writeRule({});
    const args = ['updatekeys', '-y', 's.yaml'];
    const ran = await runInProcess(args, { cwd: workspace.path, env: env() });
    expect(ran.status).not.toBe(0);
    expect(ran.stderr).toContain(row.ruleField);
  });

  test('a key group names it, doubles are dropped', async () => {
    const [first, second] = service.keys;
    const item = service.groupItem ?? ((key: string) => key);
    writeRule({
      key_groups: [
        { [row.groupField]: [item(first), item(first)] },
        { [row.groupField]: [item(second)] },
      ],
    });
    await run(['encrypt', '-i', 's.yaml']);
    expect(await keys()).toEqual([named(first), named(second)]);
    expect(workspace.read('s.yaml')).toContain(`${row.metadataField}:\n`);
    expect(await decrypted()).toMatchObject({ stdout: 'password: hunter2\n' });
  });

  test('what the metadata holds reads back the same', async () => {
    await encryptByRule();
    const [[key] = []] = await groups();
    expect(key?.provider).toBe(id);
    expect(row.fromEntry(key?.toEntry() ?? {}).toEntry()).toEqual(key?.toEntry());
  });

  test('rotate adds and removes its keys', async () => {
    await encryptByRule();
    const [first, second] = service.keys;
    await run(['rotate', '-i', `--add-${row.flag}`, second, `--rm-${row.flag}`, first, 's.yaml']);
    expect(await keys()).toEqual([named(second)]);
    expect(await decrypted()).toMatchObject({ stdout: 'password: hunter2\n' });
  });

  test('verify compares the file with its rule', async () => {
    await encryptByRule();
    await run(['verify', '--with-keys', 's.yaml']);
    writeRule({ [row.ruleField]: service.keys[1] });
    const ran = await runInProcess(['verify', 's.yaml'], { cwd: workspace.path });
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain(service.keys[1]);
  });

  const rekeyStatus = async (...args: string[]): Promise<number> => {
    const ran = await runInProcess(['rekey', ...args], { cwd: workspace.path, env: env() });
    return ran.status;
  };
  /** Makes the key newer, or where keys have no versions, gives the rule another one. */
  const makeStale = async (): Promise<void> => {
    if (service.rotate === undefined) return writeRule({ [row.ruleField]: service.keys[1] });
    // Services that name no version are asked for dates, which count seconds.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await service.rotate();
  };

  test('rekey finds a file that is behind its key, and brings it to the newest', async () => {
    await encryptByRule();
    expect(await rekeyStatus('--check', 's.yaml')).toBe(0);
    await makeStale();
    const before = workspace.read('s.yaml');
    expect(await rekeyStatus('--check', 's.yaml')).toBe(2);
    expect(workspace.read('s.yaml')).toBe(before);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await rekeyStatus('s.yaml')).toBe(0);
    expect(await rekeyStatus('--check', 's.yaml')).toBe(0);
    expect(await decrypted()).toMatchObject({ stdout: 'password: hunter2\n' });
    expect(workspace.read('s.yaml')).not.toContain(/^password: .*$/m.exec(before)?.[0]);
  });

  test.skipIf(row.versions === undefined)('rekey moves a pinned version', async () => {
    await encryptByRule();
    const [[key] = []] = await groups();
    const pinned = key?.id ?? '';
    writeRule({ [row.ruleField]: pinned });
    expect(await rekeyStatus('--check', 's.yaml')).toBe(0);
    await makeStale();
    expect(await rekeyStatus('--check', 's.yaml')).toBe(2);
    expect(workspace.read('.sops.yaml')).toContain(pinned);
    await run(['rekey', 's.yaml']);
    const [[moved] = []] = await groups();
    expect(moved?.id).not.toBe(pinned);
    expect(workspace.read('.sops.yaml')).toContain(moved?.id);
    expect(await rekeyStatus('--check', 's.yaml')).toBe(0);
    await run(['verify', '--with-keys', 's.yaml']);
  });
}

test('a setting beside the keys comes from the option or the rule', async () => {
  const workspace = makeWorkspace();
  const tenantOf = async (args: readonly string[]): Promise<unknown> => {
    workspace.write('s.yaml', 'a: b\n');
    await runInProcess(['encrypt', '-i', ...args, 's.yaml'], { cwd: workspace.path });
    const { groups } = await readMetadata(workspace.read('s.yaml'), { format: 'yaml' });
    return groups[0]?.[0]?.toEntry()['tenant'];
  };
  try {
    const option = ['--acme-tenant', 'ours'];
    expect(await tenantOf(['--acme-kms', 'acme:one', ...option])).toBe('ours');
    const rule = { acme_key: 'acme:one', acme_tenant: 'theirs' };
    workspace.write('.sops.yaml', JSON.stringify({ creation_rules: [rule] }));
    expect(await tenantOf(option)).toBe('theirs');
  } finally {
    workspace.remove();
  }
});
