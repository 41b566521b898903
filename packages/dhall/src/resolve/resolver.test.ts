import { isFault, type Fault } from '@dhallmark/fault';
import { renderFault } from '@dhallmark/fault/render';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../marshal/json.ts';
import { evaluateInput, parse, resolve, semanticHash, toJson } from '../phases.ts';
import { detailOf } from '../testing/fault-details.ts';
import { memoryIo } from './io.ts';
import type { MemoryWorld } from './io.ts';
import type { ResolveOptions } from './resolve-options.ts';

type Extra = Partial<ResolveOptions>;

async function evaluate(text: string, world: MemoryWorld = {}, extra: Extra = {}): Promise<string> {
  const normalized = await evaluateInput({ text }, { io: memoryIo(world), ...extra });
  return renderJson(toJson(normalized), { compact: true }).trimEnd();
}

async function failure(text: string, world: MemoryWorld = {}, extra: Extra = {}): Promise<Fault> {
  try {
    await evaluate(text, world, extra);
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  }
  throw new Error('no error, where one is due');
}

async function hashOf(text: string, world: MemoryWorld = {}): Promise<string> {
  return semanticHash(await evaluateInput({ text }, { io: memoryIo(world) }));
}

describe('local imports', () => {
  const files = {
    './a.dhall': '{ b = ./sub/b.dhall, text = ./note.txt as Text, raw = ./note.txt as Text }',
    './sub/b.dhall': '../c.dhall + ./d.dhall',
    './c.dhall': '1',
    './sub/d.dhall': '2',
    './note.txt': 'hello\n',
    '~/home.dhall': '3',
    '/abs/x.dhall': './y.dhall',
    '/abs/y.dhall': '4',
  };

  it('are relative to the importing file', async () => {
    const json = '{"b":3,"raw":"hello\\n","text":"hello\\n"}';
    expect(await evaluate('./a.dhall', { files })).toBe(json);
    expect(await evaluate('[ ~/home.dhall, /abs/x.dhall ]', { files })).toBe('[3,4]');
  });

  it('are read once a run', async () => {
    const reads: string[] = [];
    const io = memoryIo({ files });
    const counting = {
      ...io,
      readFile: (path: string) => {
        reads.push(path);
        return io.readFile(path);
      },
    };
    await evaluateInput({ text: './sub/b.dhall + ./c.dhall + ./sub/../c.dhall' }, { io: counting });
    expect(reads.toSorted()).toEqual(['./c.dhall', './sub/b.dhall', './sub/d.dhall']);
  });

  it('may be read by promises', async () => {
    const io = memoryIo({ files });
    const slow = { ...io, readFile: async (path: string) => io.readFile(path) };
    const normalized = await evaluateInput({ file: './sub/b.dhall' }, { io: slow });
    expect(toJson(normalized)).toBe(3n);
  });

  it('that lead back to themselves are an error', async () => {
    const cycle = { './x.dhall': './y.dhall', './y.dhall': '[ ./x.dhall ]' };
    const error = await failure('./x.dhall', { files: cycle });
    expect(error.code).toBe('import-cycle');
    expect(error.message).toContain('./x.dhall → ./y.dhall → ./x.dhall');
    expect((await failure('./x.dhall ? 1', { files: cycle })).code).toBe('import-cycle');
  });

  it.each([
    ['lets', `${'let x = ./c.dhall\n'.repeat(20_000)}in x`],
    ['operators', `${'./c.dhall + '.repeat(20_000)}1`],
    ['lambdas', `(${'\\(x : Natural) -> '.repeat(5000)}./c.dhall)${' 1'.repeat(5000)}`],
    ['fields', `({ a = ./c.dhall }${' with a = ./c.dhall'.repeat(5000)}).a`],
    ['conditionals', `${'if False then 2 else '.repeat(5000)}./c.dhall`],
    ['alternatives', `${'missing ? '.repeat(20_000)}./c.dhall`],
  ])('may lie deep in a chain: %s', async (_, text) => {
    await expect(resolve(parse({ text }), { io: memoryIo({ files }) })).resolves.toBeDefined();
  });

  it('may be as long a chain as anyone likes', async () => {
    const chain: Record<string, string> = { './3000': '0' };
    for (let index = 0; index < 3000; index++) chain[`./${index}`] = `./${index + 1} + 1`;
    expect(await evaluate('./0', { files: chain })).toBe('3000');
  });

  it('name the place of a mistake and the way there', async () => {
    const broken = { './p.dhall': '{ q = ./q.dhall }', './q.dhall': '1 + True' };
    const error = await failure('./p.dhall', { files: broken });
    expect(error.location.file).toBe('./q.dhall');
    expect(detailOf(error, 'imported by')).toBe('./p.dhall\n(input)');
    const absent = await failure('{ a = ./p.dhall }', { files: { './p.dhall': './none.dhall' } });
    expect(absent.code).toBe('import-no-file');
    expect(absent.location.file).toBe('./p.dhall');
    expect(absent.location.excerpt?.span).toEqual({ start: 0, end: 12 });
  });

  it('may not use variables of the file that imports them', async () => {
    const files2 = { './x.dhall': 'x' };
    expect((await failure('λ(x : Bool) → ./x.dhall', { files: files2 })).code).toMatch(/^type-/);
  });
});

describe('a ? b', () => {
  const files = { './bad.dhall': '1 + True', './unparsed.dhall': '[', './far.dhall': './no.dhall' };
  const wrong = `sha256:${'a'.repeat(64)}`;

  it.each([
    'missing',
    './no.dhall',
    'env:NO',
    './far.dhall',
    'https://no.example/x',
    `missing ${wrong}`,
  ])('takes b when %s is absent', async (absent) => {
    expect(await evaluate(`${absent} ? 42`, { files, web: {} })).toBe('42');
  });

  it.each([
    ['./bad.dhall', /^type-/],
    ['./unparsed.dhall', /^parse-/],
    [`./far.dhall ${wrong} ? ./bad.dhall`, /^type-/],
  ])('does not hide what is wrong with %s', async (broken, code) => {
    expect((await failure(`${broken} ? 42`, { files })).code).toMatch(code);
  });

  it('does not look at what it does not need', async () => {
    expect(await evaluate('1 ? ./bad.dhall', { files })).toBe('1');
    expect(await evaluate('(missing + 1) ? 2 ? ./bad.dhall', { files })).toBe('2');
  });

  it('reports the last alternative when all are absent', async () => {
    expect((await failure('missing ? env:NO', {})).code).toBe('import-no-variable');
  });
});

describe('hashes and the semantic cache', () => {
  it('refuse what does not match', async () => {
    const error = await failure(`./x.dhall sha256:${'0'.repeat(64)}`, {
      files: { './x.dhall': '1' },
    });
    expect(error.code).toBe('import-hash');
    expect(detailOf(error, 'found')).toBe(await hashOf('1'));
  });

  it('write an entry that the next run reads without the file', async () => {
    const cache = new Map<string, Uint8Array>();
    const hash = await hashOf('{ x = 1, f = λ(n : Natural) → n }');
    const files = { './x.dhall': '{ x = 1, f = λ(n : Natural) → n }' };
    expect(await evaluate(`(./x.dhall ${hash}).x`, { files, cache })).toBe('1');
    expect([...cache.keys()]).toEqual([hash.slice(7)]);
    expect(await evaluate(`(missing ${hash}).f 5`, { cache })).toBe('5');
    const off = await failure(`(missing ${hash}).x`, { cache }, { semanticCache: false });
    expect(off.code).toBe('import-missing');
  });

  it('replace an entry that does not have its hash', async () => {
    const hash = await hashOf('"good"');
    const key = hash.slice(7);
    const cache = new Map([[key, new Uint8Array([0xf5])]]);
    expect(await evaluate(`./x.dhall ${hash}`, { files: { './x.dhall': '"good"' }, cache })).toBe(
      '"good"',
    );
    expect(Buffer.from(cache.get(key) ?? []).toString('latin1')).toContain('good');
  });

  it('hold nothing that reads the environment', async () => {
    const cache = new Map<string, Uint8Array>();
    const world = {
      env: { SECRET: 'hunter2' },
      files: { './s.dhall': 'env:SECRET as Text' },
      cache,
    };
    const hash = await hashOf('"hunter2"');
    expect(await evaluate(`./s.dhall ${hash}`, world)).toBe('"hunter2"');
    expect(await evaluate(`env:SECRET ${hash} as Text`, world)).toBe('"hunter2"');
    expect(cache.size).toBe(0);
  });
});

describe('secrets', () => {
  const world = {
    env: { TOKEN: 'hunter2', CODE: '"hunter2" + 1', BAD: '"hunter2' },
    files: { './s.dhall': '{ token = env:TOKEN as Text }' },
  };

  it.each([
    'assert : env:TOKEN as Text ≡ "other"',
    'assert : (./s.dhall).token ≡ "other"',
    'env:CODE',
    'env:BAD',
    '(./s.dhall).token + 1',
    'let t = ./s.dhall in assert : "x${t.token}" ≡ t.token',
  ])('are in no message: %s', async (text) => {
    const error = await failure(text, world);
    const all = [renderFault(error), error.message, ...error.details.map((detail) => detail.text)];
    expect(all.join('\n')).not.toContain('hunter2');
  });
});

describe('the hash of a secret', () => {
  it('is not shown', async () => {
    const text = `env:PIN sha256:${'0'.repeat(64)} as Text`;
    const error = await failure(text, { env: { PIN: '1234' } });
    expect(error.code).toBe('import-hash');
    expect(renderFault(error)).not.toContain((await hashOf('"1234"')).slice(7));
  });
});

describe('policy and limits', () => {
  it('asks before every import, also where another run has it already', async () => {
    const asked: string[] = [];
    const files = { './a.dhall': './b.dhall', './b.dhall': 'env:X' };
    const error = await failure(
      './a.dhall',
      { files, env: { X: '1' } },
      {
        policy: ({ location }) => {
          asked.push(location.type);
          return location.type === 'env' ? { message: 'no variables', hint: 'none' } : undefined;
        },
      },
    );
    expect(error.code).toBe('import-refused');
    expect(error.message).toBe('no variables');
    expect(error.location.file).toBe('./b.dhall');
    expect(asked).toEqual(['local', 'local', 'env']);
  });

  it('stop at the limits', async () => {
    const files = { './a.dhall': '[ ./b.dhall, ./c.dhall ]', './b.dhall': '1', './c.dhall': '2' };
    const many = await failure('./a.dhall', { files }, { limits: { count: 2 } });
    expect(many.code).toBe('import-limit');
    const large = await failure('./a.dhall', { files }, { limits: { bytes: 10 } });
    expect(large.code).toBe('import-limit');
    const total = await failure('./a.dhall', { files }, { limits: { totalBytes: 25 } });
    expect(total.code).toBe('import-limit');
  });

  it('stop when they are aborted', async () => {
    const signal = AbortSignal.abort();
    expect((await failure('./a.dhall', { files: { './a.dhall': '1' } }, { signal })).code).toBe(
      'stopped',
    );
  });
});
