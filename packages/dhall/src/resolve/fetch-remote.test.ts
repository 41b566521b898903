import { isFault } from '@dhallmark/fault';
import { describe, expect, it } from 'vitest';
import { evaluateInput, toJson } from '../phases.ts';
import type { FetchRequest, FetchResponse, MemoryWorld } from './io.ts';
import { memoryIo } from './io.ts';
import type { ResolveOptions } from './resolve-options.ts';

interface Run {
  readonly value: unknown;
  readonly requests: readonly FetchRequest[];
}

async function run(
  text: string,
  world: MemoryWorld,
  extra: Partial<ResolveOptions> = {},
): Promise<Run> {
  const requests: FetchRequest[] = [];
  const io = memoryIo(world);
  const fetch = (request: FetchRequest): Promise<FetchResponse> => {
    requests.push(request);
    return io.fetch?.(request) ?? Promise.reject(new Error('no network'));
  };
  const normalized = await evaluateInput({ text }, { io: { ...io, fetch }, ...extra });
  return { value: toJson(normalized), requests };
}

async function codeOf(
  text: string,
  world: MemoryWorld,
  extra: Partial<ResolveOptions> = {},
): Promise<string> {
  try {
    await run(text, world, extra);
  } catch (error) {
    if (isFault(error)) return error.code;
    throw error;
  }
  return 'none';
}

const header = (name: string, value: string): Map<string, string> => new Map([[name, value]]);

describe('remote imports', () => {
  it('chain by URL and lose the query of their parent', async () => {
    const web = {
      'https://a.example/x/y.dhall?v=1': '../z.dhall',
      'https://a.example/z.dhall': '1',
    };
    const { requests } = await run('https://a.example/x/y.dhall?v=1', { web });
    expect(requests.map(({ url }) => url)).toEqual(Object.keys(web));
  });

  it('may not read this machine', async () => {
    const world = { env: { X: '1' }, files: { '/x': '1' } };
    for (const body of ['env:X', '/x', '~/x']) {
      const web = { 'https://a.example/x': body };
      expect(await codeOf('https://a.example/x', { ...world, web })).toBe('import-opaque');
    }
  });

  it('need the leave of another origin', async () => {
    const page = (allow: string | undefined): MemoryWorld => ({
      web: {
        'https://a.example/x': 'https://b.example/y',
        'https://b.example/y': {
          body: new TextEncoder().encode('1'),
          headers: allow === undefined ? new Map() : header('access-control-allow-origin', allow),
        },
      },
    });
    expect(await codeOf('https://a.example/x', page('*'))).toBe('none');
    expect(await codeOf('https://a.example/x', page('https://a.example'))).toBe('none');
    expect(await codeOf('https://a.example/x', page('https://a.example, *'))).toBe('import-cors');
    expect(await codeOf('https://a.example/x', page(undefined))).toBe('import-cors');
  });

  it('send headers, which relative imports inherit and others do not', async () => {
    const web = {
      'https://a.example/x': '[ ./y, https://b.example/z ]',
      'https://a.example/y': '1',
      'https://b.example/z': {
        body: new TextEncoder().encode('2'),
        headers: header('access-control-allow-origin', '*'),
      },
    };
    const { requests } = await run('https://a.example/x using (toMap { Token = "t" })', { web });
    const sent = Object.fromEntries(requests.map(({ url, headers }) => [url, headers]));
    expect(sent).toEqual({
      'https://a.example/x': [['Token', 't']],
      'https://a.example/y': [['Token', 't']],
      'https://b.example/z': [],
    });
  });

  it("send the user's headers for an origin in place of others of that name", async () => {
    const env = { DHALL_HEADERS: 'toMap { `a.example:443` = toMap { token = "user" } }' };
    const web = { 'https://a.example/x': '1' };
    const { requests } = await run('https://a.example/x using (toMap { Token = "t", B = "b" })', {
      env,
      web,
    });
    expect(requests[0]?.headers).toEqual([
      ['B', 'b'],
      ['token', 'user'],
    ]);
    const bad = { DHALL_HEADERS: 'toMap { `a.example:443` = https://a.example/y }' };
    expect(await codeOf('https://a.example/x', { env: bad, web })).toBe('import-cycle');
    expect(await codeOf('https://a.example/x using 1', { web })).toBe('import-headers');
  });

  it('follow redirects, each asked about, without their headers at another origin', async () => {
    const web = {
      'https://a.example/x': { status: 302, headers: header('location', 'https://b.example/y') },
      'https://b.example/y': '1',
      'https://a.example/loop': { status: 302, headers: header('location', '/loop') },
      'https://a.example/file': { status: 302, headers: header('location', 'file:///etc/passwd') },
    };
    const { value, requests } = await run('https://a.example/x using (toMap { T = "t" })', { web });
    expect(value).toBe(1n);
    expect(requests.map(({ headers }) => headers.length)).toEqual([1, 0]);
    expect(await codeOf('https://a.example/loop', { web })).toBe('import-unreachable');
    expect(await codeOf('https://a.example/file', { web })).toBe('import-unreachable');
    const refused = await codeOf(
      'https://a.example/x',
      { web },
      {
        policy: ({ location }) =>
          location.type === 'remote' && location.url.authority === 'b.example'
            ? { message: 'not b' }
            : undefined,
      },
    );
    expect(refused).toBe('import-refused');
  });

  it('are fetched once each and side by side', async () => {
    let active = 0;
    let most = 0;
    const names = Array.from({ length: 8 }, (_, index) => `https://a.example/${index}`);
    const pages = new Map(names.map((name) => [name, './leaf']));
    pages.set('https://a.example/leaf', '1');
    const requests: string[] = [];
    const fetch = async ({ url }: FetchRequest): Promise<FetchResponse> => {
      requests.push(url);
      most = Math.max(most, ++active);
      await new Promise(setImmediate);
      active--;
      const body = new TextEncoder().encode(pages.get(url) ?? '');
      return { status: 200, body, headers: new Map() };
    };
    const io = { ...memoryIo({}), fetch };
    await evaluateInput({ text: `[ ${names.join(' , ')} ]` }, { io });
    expect(most).toBe(8);
    expect(requests.length).toBe(9);
  });

  it('use no network when they are not to', async () => {
    const world = { web: { 'https://a.example/x': '1' } };
    const { value, requests } = await run('https://a.example/x ? 2', world, { offline: true });
    expect(value).toBe(2n);
    expect(requests).toEqual([]);
  });

  it('are limited in size, and a status other than 200 is an error', async () => {
    const web = { 'https://a.example/x': '1', 'https://a.example/e': { status: 500 } };
    expect(await codeOf('https://a.example/x', { web }, { limits: { bytes: 0 } })).toBe(
      'import-limit',
    );
    expect(await codeOf('https://a.example/e', { web })).toBe('import-unreachable');
  });
});
