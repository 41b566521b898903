import { evaluateInput, semanticHash, memoryIo, type MemoryWorld } from '@dhallmark/dhall';
import { describe, expect, it } from 'vitest';
import { faultsOfRun, memorySources } from '../testing/workspace.ts';
import { createDhallSession } from './dhall-session.ts';
import type { ChartRules } from './session.ts';

const chart: ChartRules = { allowedKinds: [], variables: [] };

/** A session over `./a.dhall` and pages; reads of the home folder are recorded. */
function open(text: string, world: MemoryWorld = {}, untracked: readonly string[] = []) {
  const io = memoryIo({ ...world, files: { ...world.files, './a.dhall': text } });
  const read: string[] = [];
  const session = createDhallSession({
    io: {
      ...io,
      readFile: (path) => {
        read.push(path);
        return io.readFile(path);
      },
    },
    sources: memorySources(
      Object.fromEntries(
        Object.entries({ ...world.files, './a.dhall': text }).map(([path, content]) => [
          path.slice(2),
          content,
        ]),
      ),
      { untracked: new Set(untracked) },
    ),
    allowedHosts: ['good.example'],
  });
  return { read, evaluate: () => session.evaluate('a.dhall', { chart }) };
}

const hashOfText = async (text: string) =>
  semanticHash(await evaluateInput({ text }, { io: memoryIo({}) }));
const messages = async (run: Promise<unknown>) =>
  (await faultsOfRun(run)).map(({ message }) => message);

describe('what is wrong with imports', () => {
  const places = async (text: string, files: Readonly<Record<string, string>> = {}) =>
    (await faultsOfRun(open(text, { files }).evaluate())).map(
      ({ code, location }) => `${code} ${location.file}:${location.line}`,
    );

  it('is reported together: missing files of all imports, syntax errors, refused files', async () => {
    const files = {
      './b.dhall': '[ ./gone.dhall,\n ./also-gone.txt as Text ]',
      './c.dhall': '{ a = 1, = 2 }',
      './secret.key': 'x',
    };
    const text = '[ ./b.dhall,\n ./c.dhall,\n ./missing.dhall,\n ./secret.key as Text ]';
    expect(await places(text, files)).toEqual([
      'import-refused a.dhall:4',
      'parse-unexpected c.dhall:1',
      'import-no-file a.dhall:3',
      'import-no-file b.dhall:1',
      'import-no-file b.dhall:2',
    ]);
  });

  it('is not what another alternative replaces', async () => {
    const files = { './b.dhall': './gone.dhall', './c.dhall': '1' };
    const { evaluate } = open('(./gone.dhall ? ./c.dhall) + (./b.dhall ? 2)', { files });
    expect((await evaluate()).toJson()).toBe(3);
    expect(await places('./gone.dhall ? ./gone-too.dhall')).toEqual(['import-no-file a.dhall:1']);
  });

  it('is not a location, nor a cached import', async () => {
    const { evaluate } = open('(./gone.dhall as Location) == (./gone.dhall as Location)');
    expect(await messages(evaluate())).not.toEqual([]);
    expect(await messages(evaluate())).not.toContain('the file ./gone.dhall does not exist');
  });
});

describe('remote imports', () => {
  it('come from an allowed host with a hash, and may import their siblings', async () => {
    const web = {
      'https://good.example/lib/x.dhall': './y.dhall + 1',
      'https://good.example/lib/y.dhall': '41',
    };
    const hash = await hashOfText('42');
    const { evaluate, read } = open(`https://good.example/lib/x.dhall ${hash}`, {
      web,
      files: { '~/.config/dhall/headers.dhall': 'canary' },
    });
    expect((await evaluate()).toJson()).toBe(42);
    expect(read.filter((path) => !path.startsWith('./'))).toEqual([]);
  });

  it('do not lead to another host', async () => {
    const web = {
      'https://good.example/x.dhall': 'https://evil.example/y.dhall',
      'https://good.example/z.dhall': {
        status: 302,
        headers: new Map([['location', 'https://evil.example/y.dhall']]),
      },
      'https://evil.example/y.dhall': '42',
    };
    const hash = await hashOfText('42');
    for (const page of ['x', 'z']) {
      const { evaluate } = open(`https://good.example/${page}.dhall ${hash}`, { web });
      expect(await messages(evaluate())).toEqual([
        'charts may not import from the host evil.example',
      ]);
    }
  });

  it('do not lead to this machine', async () => {
    const web = { 'https://good.example/x.dhall': 'env:TOKEN as Text' };
    const hash = await hashOfText('"x"');
    const { evaluate } = open(`https://good.example/x.dhall ${hash}`, { web });
    const [message] = await messages(evaluate());
    expect(message).toContain('env:TOKEN');
  });

  it('count by host and port, not by user', async () => {
    const hash = await hashOfText('1');
    for (const host of [
      'good.example:8443',
      'good.example@evil.example',
      'good.example.evil.example',
    ]) {
      const { evaluate } = open(`https://${host}/x.dhall ${hash}`);
      const [message] = await messages(evaluate());
      expect(message).toContain('may not import from the host');
    }
  });
});

describe('variables', () => {
  it('are not read by a render, also through a file for Secrets', async () => {
    for (const text of ['env:TOKEN as Text', './a-secret.dhall', './a-secret.dhall ? "none"']) {
      const { evaluate } = open(text, {
        env: { TOKEN: 'canary' },
        files: { './a-secret.dhall': 'env:TOKEN as Text' },
      });
      expect(await messages(evaluate()), text).toEqual([
        'env:TOKEN is read by a file that is rendered, and not declared',
      ]);
    }
  });
});

describe('files', () => {
  it('that are absent leave room for an alternative, others do not', async () => {
    const { evaluate } = open('./local.dhall ? 1');
    expect((await evaluate()).toJson()).toBe(1);
    const secret = open('./secrets.env as Text ? "x"');
    expect(await messages(secret.evaluate())).toEqual(['secrets.env is an env file']);
  });

  it('behind a hash keep to the rules too', async () => {
    const inner = '/etc/hostname as Text';
    const hash = await hashOfText('"x"');
    const { evaluate } = open(`./b.dhall ${hash}`, { files: { './b.dhall': inner } });
    expect(await messages(evaluate())).toEqual(['/etc/hostname is not a file of this workspace']);
    for (const path of ['../outside.dhall', './../../outside.dhall', '~/outside.dhall']) {
      const files = { './b.dhall': `${path} ? "x"` };
      const [message] = await messages(open(`./b.dhall ${hash}`, { files }).evaluate());
      expect(message, path).toMatch(/outside\.dhall is not a file of this workspace$/);
    }
  });

  it.each([
    'id_rsa',
    'tls.key',
    'x.pem.key',
    'keys.txt',
    '.netrc',
    '.npmrc',
    'store.p12',
    'age.agekey',
  ])('%s is a key file by its name', async (name) => {
    const { evaluate } = open(`./keys/${name} as Text`, { files: { [`./keys/${name}`]: 'x' } });
    expect(await messages(evaluate())).toEqual([`keys/${name} is a key file`]);
  });

  it.each([
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN RSA PRIVATE KEY-----',
    '-----BEGIN OPENSSH PRIVATE KEY-----',
    '-----BEGIN PGP PRIVATE KEY BLOCK-----',
    '# created\nAGE-SECRET-KEY-1QQ',
  ])('%j makes a file a key file', async (content) => {
    for (const mode of ['as Text', 'as Bytes', 'as Location']) {
      const { evaluate } = open(`./ca.crt ${mode}`, { files: { './ca.crt': content } });
      expect(await messages(evaluate())).toEqual(['ca.crt is a key file']);
    }
  });

  it('that Git does not track need a hash, which covers what they import', async () => {
    const path = 'node_modules/lib/a.dhall';
    const inner = 'node_modules/lib/b.txt';
    const files = { [`./${path}`]: './b.txt as Text', [`./${inner}`]: 'text' };
    const plain = open(`./${path}`, { files }, [path, inner]);
    expect(await messages(plain.evaluate())).toEqual([`${path} is not tracked by Git`]);
    const hash = await hashOfText('"text"');
    const hashed = open(`./${path} ${hash}`, { files }, [path, inner]);
    expect((await hashed.evaluate()).toJson()).toBe('text');
    const both = open(`[ ./${path} ${hash}, ./${inner} as Text ]`, { files }, [path, inner]);
    expect(await messages(both.evaluate())).toEqual([`${inner} is not tracked by Git`]);
  });

  it('with a hash do not lead to other files that Git does not track', async () => {
    const files = { './notes.txt': 'canary', './b.dhall': './notes.txt as Text' };
    const hash = await hashOfText('"canary"');
    const text = open(`./notes.txt ${hash} as Text`, { files }, ['notes.txt']);
    expect(await messages(text.evaluate())).toEqual(['notes.txt is not tracked by Git']);
    const nested = open(`./b.dhall ${hash}`, { files }, ['b.dhall', 'notes.txt']);
    expect(await messages(nested.evaluate())).toEqual(['notes.txt is not tracked by Git']);
  });

  it('a certificate is not a key file', async () => {
    const content = '-----BEGIN CERTIFICATE-----\nAA\n';
    const { evaluate } = open('./ca.crt as Text', { files: { './ca.crt': content } });
    expect((await evaluate()).toJson()).toBe(content);
  });
});
