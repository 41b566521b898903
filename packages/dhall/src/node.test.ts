import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder, nodeIo, startLimits, vendorFolder, type NodeIoOptions } from './node.ts';
import { evaluateInput, semanticHash, toJson } from './phases.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhall-node-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('nodeIo', () => {
  it('reads files from the working and the home folder, and variables', async () => {
    mkdirSync(join(folder, 'home'));
    writeFileSync(join(folder, 'a.dhall'), '[ ./b.dhall, ~/c.dhall, env:D ]');
    writeFileSync(join(folder, 'b.dhall'), '1');
    writeFileSync(join(folder, 'home/c.dhall'), '2');
    const io = nodeIo({ cwd: folder, env: { HOME: join(folder, 'home'), D: '3' } });
    expect(toJson(await evaluateInput({ file: './a.dhall' }, { io }))).toEqual([1n, 2n, 3n]);
    expect(io.readFile('./none')).toBe(undefined);
    expect(io.readFile('./b.dhall/under')).toBe(undefined);
    // a folder, as for dhall-haskell, so that \`?\` goes on
    expect(io.readFile('./home')).toBe(undefined);
  });

  it('gives text without a file the locations of a file in the working folder', async () => {
    const text = '[ ../x as Location, ./y as Location, ../../a/../z as Location, ~/h as Location ]';
    writeFileSync(join(folder, 'a.dhall'), text);
    const io = nodeIo({ cwd: folder });
    const [fromText, fromFile] = [
      await evaluateInput({ text }, { io }),
      await evaluateInput({ file: 'a.dhall' }, { io }),
    ];
    expect(toJson(fromText)).toEqual(['./../x', './y', './../../z', '~/h']);
    expect(semanticHash(fromText)).toBe(semanticHash(fromFile));
  });

  it('writes cache entries whole, and reads them', async () => {
    const cache = join(folder, 'cache/dhall');
    writeFileSync(join(folder, 'x.dhall'), '{ x = 1 }');
    const io = nodeIo({ cwd: folder, env: { XDG_CACHE_HOME: join(folder, 'cache') } });
    const hash = semanticHash(await evaluateInput({ file: './x.dhall' }, { io }));
    await evaluateInput({ text: `./x.dhall ${hash}` }, { io });
    expect(readdirSync(cache)).toEqual([`1220${hash.slice(7)}`]);
    const entry = readFileSync(join(cache, `1220${hash.slice(7)}`)).toString('hex');
    expect(entry).toBe('8208a16178820f01');
    rmSync(join(folder, 'x.dhall'));
    expect(toJson(await evaluateInput({ text: `(./x.dhall ${hash}).x` }, { io }))).toBe(1n);
  });

  it('works without a usable cache, and says so once', async () => {
    writeFileSync(join(folder, 'file'), '');
    const warnings: string[] = [];
    const warn = (text: string): void => void warnings.push(text);
    const io = nodeIo({ cwd: folder, cacheFolder: join(folder, 'file/dhall'), warn });
    const hash = semanticHash(await evaluateInput({ text: '1' }, { io }));
    const two = semanticHash(await evaluateInput({ text: '2' }, { io }));
    writeFileSync(join(folder, 'x'), '1');
    writeFileSync(join(folder, 'y'), '2');
    const normalized = await evaluateInput({ text: `./x ${hash} + ./y ${two}` }, { io });
    expect(toJson(normalized)).toBe(3n);
    expect(warnings).toHaveLength(1);
  });

  it.runIf(existsSync('/proc/self'))(
    'works without a cache folder that cannot be created',
    async () => {
      writeFileSync(join(folder, 'x'), '1');
      const warnings: string[] = [];
      const warn = (text: string): void => void warnings.push(text);
      const io = nodeIo({ cwd: folder, env: { XDG_CACHE_HOME: '/proc/nowhere' }, warn });
      const hash = semanticHash(await evaluateInput({ text: '1' }, { io }));
      expect(toJson(await evaluateInput({ text: `./x ${hash}` }, { io }))).toBe(1n);
      expect(warnings).toEqual([expect.stringContaining('Imports are not cached: ENOENT')]);
    },
  );

  it('sends the credentials of an address as a header', async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end('1');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const io = nodeIo({ cwd: folder, env: {} });
      const url = `http://us%20er:pa%3Ass@127.0.0.1:${port}`;
      await evaluateInput({ text: `${url}/a` }, { io });
      const given = '(toMap { Authorization = "Bearer x" })';
      await evaluateInput({ text: `${url}/b using ${given}` }, { io });
      await evaluateInput({ text: `http://127.0.0.1:${port}/c` }, { io });
    } finally {
      server.close();
    }
    const basic = `Basic ${Buffer.from('us er:pa:ss').toString('base64')}`;
    expect(seen).toEqual([basic, 'Bearer x', undefined]);
  });

  it('finds vendored entries', async () => {
    const io = nodeIo({ cwd: folder, env: {} });
    const hash = semanticHash(await evaluateInput({ text: '{ x = 1 }' }, { io }));
    mkdirSync(join(folder, 'vendor/dhall'), { recursive: true });
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    expect(vendorFolder(join(folder, 'deep/er'))).toBe(join(folder, 'vendor/dhall'));
    const entry = Buffer.from('8208a16178820f01', 'hex');
    writeFileSync(join(folder, 'vendor/dhall', `1220${hash.slice(7)}`), entry);
    const vendored = nodeIo({
      cwd: folder,
      env: {},
      vendorFolders: [join(folder, 'vendor/dhall')],
    });
    const options = { io: vendored, offline: true };
    const text = `(https://x.example/y ${hash}).x`;
    expect(toJson(await evaluateInput({ text }, options))).toBe(1n);
  });

  it('fetches over HTTP without following redirects itself, and stops at the size', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/go') response.writeHead(302, { location: '/there' });
      response.end(request.url === '/agent' ? request.headers['user-agent'] : '[ 1, 2, 3 ]');
    });
    await new Promise<void>((ready) => {
      server.listen(0, '127.0.0.1', ready);
    });
    try {
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const io = nodeIo({ cwd: folder, env: {} });
      expect(toJson(await evaluateInput({ text: `${origin}/go` }, { io }))).toEqual([1n, 2n, 3n]);
      const headers = '(toMap { `User-Agent` = "me" })';
      const agent = `${origin}/agent using ${headers} as Text`;
      expect(toJson(await evaluateInput({ text: agent }, { io }))).toBe('me');
      const limits = { bytes: 5 };
      const tooLarge = evaluateInput({ text: `${origin}/x` }, { io, limits });
      await expect(tooLarge).rejects.toMatchObject({ code: 'import-limit' });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe('remote imports', () => {
  const servers: Server[] = [];
  async function serve(answer: RequestListener): Promise<string> {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((ready) => {
      server.listen(0, '127.0.0.1', ready);
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });
  const evaluate = async (text: string, options: NodeIoOptions) =>
    toJson(await evaluateInput({ text }, { io: nodeIo({ cwd: folder, env: {}, ...options }) }));

  it.each(['HTTP_PROXY', 'http_proxy'])('go through the proxy of %s', async (name) => {
    const asked: (string | undefined)[] = [];
    const proxy = await serve((request, response) => {
      asked.push(request.url);
      response.end('1');
    });
    const env = { [name]: proxy };
    expect(await evaluate('http://somehost.invalid/ok.dhall', { env })).toBe(1n);
    expect(await evaluate('http://other.invalid/ok.dhall', { proxyEnv: env })).toBe(1n);
    expect(asked).toEqual(['http://somehost.invalid/ok.dhall', 'http://other.invalid/ok.dhall']);
  });

  it('reach an https host by a tunnel of HTTPS_PROXY', async () => {
    const proxy = await serve(() => undefined);
    const asked: (string | undefined)[] = [];
    servers[0]?.on('connect', ({ url }, socket) => {
      asked.push(url);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    const failure = evaluate('https://somehost.invalid/ok.dhall', { env: { HTTPS_PROXY: proxy } });
    await expect(failure).rejects.toMatchObject({ code: 'import-unreachable' });
    expect(asked).toEqual(['somehost.invalid:443']);
  });

  it('fail with a proxy that ends the connection', async () => {
    const proxy = await serve(() => undefined);
    const failure = evaluate('https://somehost.invalid/ok.dhall', { env: { HTTPS_PROXY: proxy } });
    await expect(failure).rejects.toMatchObject({ code: 'import-unreachable' });
  });

  it('go past the proxy to the hosts of NO_PROXY', async () => {
    const host = await serve((_request, response) => response.end('2'));
    const env = { HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: 'example.com,127.0.0.1' };
    expect(await evaluate(`${host}/a`, { env })).toBe(2n);
  });

  it('may be packed', async () => {
    const host = await serve((request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const packed = gzipSync(`"${request.headers['accept-encoding']}"`);
      response.end(request.url === '/half' ? packed.subarray(0, 20) : packed);
    });
    expect(await evaluate(`${host}/a`, {})).toBe('gzip');
    await expect(evaluate(`${host}/half`, {})).rejects.toMatchObject({
      code: 'import-unreachable',
    });
  });

  it('name the time limit that they exceed', async () => {
    const host = await serve(() => undefined);
    await expect(evaluate(`${host}/a`, { timeout: 100 })).rejects.toMatchObject({
      code: 'import-unreachable',
      message: `${host}/a cannot be fetched: no answer within 0.1 seconds`,
    });
  });

  it('are limited in number', async () => {
    const host = await serve(({ url }, response) => response.end(`./${Number(url?.slice(1)) + 1}`));
    const io = nodeIo({ cwd: folder, env: {} });
    const endless = evaluateInput({ text: `${host}/1` }, { io, limits: { urls: 20 } });
    await expect(endless).rejects.toMatchObject({
      code: 'import-limit',
      message: expect.stringContaining('more than 20 remote imports'),
    });
  });

  it('reach ports that browsers do not', async () => {
    const server = createServer((_request, response) => response.end('3'));
    servers.push(server);
    // the port of a protocol that a web page must not speak
    await new Promise<void>((ready) => {
      server.listen(6667, '127.0.0.1', ready);
    });
    expect(await evaluate('http://127.0.0.1:6667/a', {})).toBe(3n);
  });
});

describe('cacheFolder', () => {
  it.skipIf(process.platform === 'win32')("is dhall-haskell's", () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/c', HOME: '/h' })).toBe('/c/dhall');
    expect(cacheFolder({ HOME: '/h' })).toBe('/h/.cache/dhall');
    // XDG has paths that are relative ignored
    expect(cacheFolder({ XDG_CACHE_HOME: 'c', HOME: '/h' })).toBe('/h/.cache/dhall');
    expect(cacheFolder({})).toBe(false);
  });
});

describe('startLimits', () => {
  it('stops evaluation, during which no timer runs', async () => {
    const text = 'Natural/fold 10000000000 Natural (λ(x : Natural) → x + 1) 0';
    const run = evaluateInput(
      { text },
      { io: nodeIo(), evaluation: startLimits({ timeout: 0.05, maxSteps: 0 }) },
    );
    await expect(run).rejects.toMatchObject({ code: 'limit-time' });
  });

  it('counts from the start of the run', () => {
    const { stop } = startLimits({ timeout: 60, start: process.uptime() - 61 });
    expect(stop).toThrow(expect.objectContaining({ code: 'limit-time' }));
    expect(startLimits({ timeout: 60, start: process.uptime() - 59 }).stop?.()).toBe(false);
  });
});
