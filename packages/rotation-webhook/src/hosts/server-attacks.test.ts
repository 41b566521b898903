import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventGridEvent } from '../testing/events.ts';
import { startGitlab, type GitlabDouble } from '../testing/gitlab-double.ts';
import { startServerProcess, type ServerProcess } from '../testing/server-process.ts';
import { newSecret, settings } from '../testing/settings.ts';

// Attackers who write bytes that no honest client writes, against the process of the container.

let gitlab: GitlabDouble;
let server: ServerProcess;

async function start(more: Record<string, string> = {}): Promise<void> {
  server = await startServerProcess({ ...settings(gitlab.url), WINDOW_MS: '0', ...more });
}

async function restart(more: Record<string, string>): Promise<void> {
  await server.stop();
  await start(more);
}

beforeEach(async () => {
  gitlab = await startGitlab();
  await start({ HEADERS_TIMEOUT_MS: '500', REQUEST_TIMEOUT_MS: '1000' });
});
afterEach(async () => {
  await server.stop();
  await gitlab.close();
});

const good = `/events/azure?code=${newSecret}`;
const wrong = '/events/azure?code=wrong';
const event = JSON.stringify([eventGridEvent('1')]);

/** A request with its body; the connection is not kept. */
function render(line: string, headers: readonly string[] = [], body: string | Buffer = ''): Buffer {
  const head = [`${line} HTTP/1.1`, 'Host: webhook.example', ...headers, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)]);
}

const last = 'Connection: close';
const lengthOf = (body: string | Buffer): string => `Content-Length: ${Buffer.byteLength(body)}`;
const honest = (): Buffer => render(`POST ${good}`, [last, lengthOf(event)], event);

interface Exchange {
  readonly from?: string;
  /** Sent again and again until the connection is closed. */
  readonly endless?: string;
}

/** What the server answers on one connection, until it closes it: else the test fails by its timeout. */
async function exchange(sent: Buffer, { from, endless }: Exchange = {}): Promise<string> {
  const { port } = new URL(server.address);
  const socket = connect({ port: Number(port), host: '127.0.0.1', localAddress: from });
  socket.on('error', () => undefined);
  let answer = '';
  socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
  // an error is followed by a close
  const closed = new Promise((done) => socket.once('close', done));
  socket.write(sent);
  const more = endless === undefined ? undefined : setInterval(() => socket.write(endless), 5);
  await closed;
  clearInterval(more);
  return answer;
}

const statuses = (answer: string): readonly number[] =>
  [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));

async function expectServed(): Promise<void> {
  expect(statuses(await exchange(honest(), { from: '127.0.0.9' }))).toEqual([200]);
}

describe('a request that two programs read differently', () => {
  const hidden = honest().toString('latin1');
  const chunked = `0\r\n\r\n${hidden}`;
  const shapes: Readonly<Record<string, readonly [headers: readonly string[], body: string]>> = {
    'a length and chunks': [
      [`Content-Length: ${chunked.length}`, 'Transfer-Encoding: chunked'],
      chunked,
    ],
    'chunks and a length': [['Transfer-Encoding: chunked', 'Content-Length: 4'], chunked],
    'two lengths': [['Content-Length: 0', `Content-Length: ${hidden.length}`], hidden],
    'a list of lengths': [[`Content-Length: 0, ${hidden.length}`], hidden],
    'a length with a sign': [['Content-Length: +0'], hidden],
    'a length in hexadecimal': [['Content-Length: 0x0'], hidden],
    'an unknown encoding': [['Transfer-Encoding: xchunked'], chunked],
    'chunks that are not last': [['Transfer-Encoding: chunked, identity'], chunked],
    'a space before the colon': [['Transfer-Encoding : chunked'], chunked],
    'a folded header': [['Transfer-Encoding:', ' chunked'], chunked],
    'a line feed alone': [['Content-Length: 0\nTransfer-Encoding: chunked'], chunked],
    'a carriage return in a value': [['X-A: b\rTransfer-Encoding: chunked'], chunked],
    'a zero byte': [['X-A: b\0Transfer-Encoding: chunked'], chunked],
    'a chunk of no size': [['Transfer-Encoding: chunked'], `\r\n${chunked}`],
    'a chunk with a sign': [['Transfer-Encoding: chunked'], `-1\r\n${chunked}`],
    'a chunk longer than any number': [
      ['Transfer-Encoding: chunked'],
      `${'F'.repeat(17)}\r\n${hidden}`,
    ],
  };

  it.each(Object.entries(shapes))('is refused: %s', async (_what, [headers, body]) => {
    const answer = await exchange(render(`POST ${wrong}`, headers, body));
    expect(statuses(answer)).toHaveLength(1);
    expect([400, 401]).toContain(statuses(answer)[0]);
    expect(gitlab.requests).toHaveLength(0);
    await expectServed();
  });

  it('has one secret and one address: parameters that are there twice do not count', async () => {
    for (const query of [
      `code=x&code=${newSecret}`,
      `code=${newSecret}&code=x`,
      `code[]=${newSecret}`,
    ]) {
      const request = render(`POST /events/azure?${query}`, [last, lengthOf(event)], event);
      expect(statuses(await exchange(request)), query).toEqual([401]);
    }
    const headers = [`Authorization: Bearer a`, `Authorization: Bearer ${newSecret}`, last];
    expect(statuses(await exchange(render('POST /events/azure', headers)))).toEqual([401]);
    expect(gitlab.requests).toHaveLength(0);
  });

  it('is not another method, host or protocol because a header says so', async () => {
    const headers = ['X-HTTP-Method-Override: POST', 'X-Original-URL: /healthz', last];
    expect(statuses(await exchange(render(`GET ${good}`, headers)))).toEqual([404]);
    for (const protocol of ['websocket', 'h2c']) {
      const upgrade = [`Upgrade: ${protocol}`, 'Connection: Upgrade, HTTP2-Settings', lengthOf('')];
      expect(statuses(await exchange(render(`POST ${wrong}`, upgrade))), protocol).toEqual([401]);
    }
    expect(gitlab.requests).toHaveLength(0);
  });
});

describe('requests on one connection', () => {
  it('end with the first one that is not authenticated', async () => {
    const many = Array.from({ length: 200 }, () => render(`POST ${wrong}`, [lengthOf('')]));
    expect(statuses(await exchange(Buffer.concat(many)))).toEqual([401]);
    await expectServed();
  });

  it('are counted one by one', async () => {
    await restart({ RATE_LIMIT: '10' });
    const many = Array.from({ length: 5000 }, () => render('GET /healthz'));
    const found = statuses(
      await exchange(Buffer.concat([...many, render('GET /healthz', [last])])),
    );
    expect(found).toHaveLength(5001);
    expect(found.filter((status) => status === 429).length).toBeGreaterThanOrEqual(4991);
    await expectServed();
  });
});

describe('headers', () => {
  it('that are too long are refused', async () => {
    const long = [`X-A: ${'a'.repeat(100_000)}`];
    expect(statuses(await exchange(render(`POST ${good}`, long)))).toEqual([431]);
    const path = `POST ${good}&x=${'a'.repeat(100_000)}`;
    expect(statuses(await exchange(render(path)))).toEqual([431]);
    await expectServed();
  });

  it('that never end are refused', async () => {
    const begun = Buffer.from(`POST ${good} HTTP/1.1\r\nHost: x\r\n`);
    expect(statuses(await exchange(begun, { endless: `X-A: ${'b'.repeat(10_000)}\r\n` }))).toEqual([
      431,
    ]);
    await expectServed();
  });

  it('do not invite a body before its sender is authenticated', async () => {
    const expectation = ['Expect: 100-continue', 'Content-Length: 1000000', last];
    expect(statuses(await exchange(render(`POST ${wrong}`, expectation)))).toEqual([401]);
    expect(statuses(await exchange(render('POST /unknown', expectation)))).toEqual([404]);
    const invited = ['Expect: 100-continue', lengthOf(event), last];
    expect(statuses(await exchange(render(`POST ${good}`, invited, event)))).toEqual([100, 200]);
    expect(statuses(await exchange(render(`POST ${good}`, ['Expect: gold', last])))).toEqual([417]);
  });
});

describe('a body', () => {
  const chunks = [`Transfer-Encoding: chunked`];

  it('in chunks is read', async () => {
    const body = `${Buffer.byteLength(event).toString(16)};a=b\r\n${event}\r\n0\r\n\r\n`;
    expect(statuses(await exchange(render(`POST ${good}`, [...chunks, last], body)))).toEqual([
      200,
    ]);
  });

  it('with long extensions of a chunk is refused', async () => {
    const body = `1;${'a'.repeat(20_000)}\r\n[\r\n`;
    expect(statuses(await exchange(render(`POST ${good}`, chunks, body)))).toEqual([413]);
    expect(gitlab.requests).toHaveLength(0);
  });

  it('that is longer than it may be is refused', async () => {
    const piece = `10000\r\n${' '.repeat(65_536)}\r\n`;
    const sent = render(`POST ${good}`, chunks, piece);
    expect(statuses(await exchange(sent, { endless: piece }))).toEqual([413]);
    expect(gitlab.requests).toHaveLength(0);
  });

  it.each([
    ['the webhook', `POST ${good}`, [408]],
    ['a path that reads none', 'GET /healthz', [200, 408]],
  ])('without an end is not waited for: %s', async (_what, line, expected) => {
    const endless = `1;${'a'.repeat(1000)}\r\n \r\n`;
    const answer = await exchange(render(line, chunks), { endless });
    expect(statuses(answer)).toEqual(expected);
    expect(gitlab.requests).toHaveLength(0);
  });

  it('that is compressed is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 2 ** 20));
    for (const encoding of ['gzip', 'br', 'deflate']) {
      const headers = [`Content-Encoding: ${encoding}`, lengthOf(bomb), last];
      const found = statuses(await exchange(render(`POST ${good}`, headers, bomb)));
      expect(found, encoding).toEqual([400]);
    }
    await expectServed();
  });
});

describe('bytes that are not a request for this server', () => {
  it.each([
    ['the start of HTTP/2', Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')],
    ['the start of TLS', Buffer.from('16030100c8010000c40303', 'hex')],
    ['an unknown method', render(`BREW ${good}`)],
    ['an unknown version', Buffer.from(`POST ${good} HTTP/9.9\r\nHost: x\r\n\r\n`)],
    ['no host', Buffer.from(`POST ${good} HTTP/1.1\r\nContent-Length: 0\r\n\r\n`)],
    ['zeros', Buffer.alloc(100_000)],
  ])('are refused: %s', async (_what, sent) => {
    expect(statuses(await exchange(sent))).toEqual([400]);
    expect(gitlab.requests).toHaveLength(0);
    await expectServed();
  });

  it('do not open a tunnel', async () => {
    expect(await exchange(render('CONNECT gitlab.example:443'))).toBe('');
    await expectServed();
  });

  it('name another host in vain', async () => {
    const line = (path: string): string => `POST http://evil.example${path}`;
    const found = statuses(await exchange(render(line(wrong), [last, lengthOf('')])));
    expect(found).toEqual([401]);
    const served = await exchange(render(line(good), [last, lengthOf(event)], event));
    expect(statuses(served)).toEqual([200]);
    expect(gitlab.requests).toHaveLength(1);
  });

  it.each([
    '/events/../events/azure',
    '/events/%2e%2e/events/azure',
    '//events/azure',
    '/events/azure/',
    '/events/azure%00',
    '/events/azure%2f..',
    String.raw`/events\azure`,
    '/EVENTS/AZURE',
    '/events/azure;code=x',
    '/events/constructor',
    '/../../etc/passwd',
    '*',
  ])('lead to no other path: %s', async (path) => {
    const answer = await exchange(
      render(`POST ${path}?code=${newSecret}`, [last, lengthOf(event)], event),
    );
    expect([400, 404]).toContain(statuses(answer)[0]);
    expect(answer).not.toContain('etc');
    expect(gitlab.requests).toHaveLength(0);
  });

  it('are counted where they are not even a path', async () => {
    await restart({ FAILURE_LIMIT: '2' });
    const found = [];
    for (let at = 0; at < 3; at++) {
      const answer = await exchange(render('POST /events/azure%zz-canary', [last]));
      expect(answer).not.toContain('canary');
      found.push(...statuses(answer));
    }
    expect(found).toEqual([400, 400, 429]);
  });
});

describe('the address of a sender', () => {
  const names = (value: string): readonly string[] => [
    `X-Forwarded-For: ${value}`,
    `X-Real-IP: ${value}`,
    `Forwarded: for=${value}`,
    `CF-Connecting-IP: ${value}`,
    last,
  ];

  async function fail(headers: readonly string[]): Promise<number | undefined> {
    return statuses(await exchange(render(`POST ${wrong}`, headers)))[0];
  }

  it('is not what headers say where no proxy is trusted', async () => {
    await restart({ FAILURE_LIMIT: '2' });
    const found = [];
    for (let at = 1; at <= 4; at++) found.push(await fail(names(`192.0.2.${at}`)));
    expect(found).toEqual([401, 401, 429, 429]);
  });

  it('is what the proxy appended, whatever the sender wrote before it', async () => {
    await restart({ FAILURE_LIMIT: '2', TRUSTED_PROXIES: '1' });
    const found = [];
    for (let at = 1; at <= 2; at++) {
      const forged = `X-Forwarded-For: 192.0.2.${at}`;
      found.push(await fail([forged, 'X-Forwarded-For: 198.51.100.1', last]));
      found.push(await fail([`${forged}, 198.51.100.1`, last]));
    }
    expect(found).toEqual([401, 401, 429, 429]);
    expect(await fail(['X-Forwarded-For: 198.51.100.2', last])).toBe(401);
  });

  it('is one for everything that is not an address', async () => {
    await restart({ FAILURE_LIMIT: '2', TRUSTED_PROXIES: '1' });
    const found = [];
    for (let at = 1; at <= 4; at++) found.push(await fail([`X-Forwarded-For: x${at}`, last]));
    expect(found).toEqual([401, 401, 429, 429]);
  });
});

describe('thousands of connections', () => {
  async function open(times: number, from: string) {
    const { port } = new URL(server.address);
    const sockets = Array.from({ length: times }, () => {
      const socket = connect({ port: Number(port), host: '127.0.0.1', localAddress: from });
      return socket.on('error', () => undefined).resume();
    });
    await Promise.all(
      sockets.map(
        (socket) =>
          new Promise((done) => {
            socket.once('connect', done).once('close', done);
          }),
      ),
    );
    return { close: () => sockets.forEach((socket) => socket.destroy()) };
  }

  it.runIf(process.platform === 'linux')('from one address leave room for others', async () => {
    await restart({});
    const attack = await open(3000, '127.0.0.2');
    await expectServed();
    attack.close();
    await expect.poll(() => server.log()).toContain('too many connections from one address');
  });

  it('that are half open do not stop the webhook from ending', async () => {
    const half = connect(Number(new URL(server.address).port), '127.0.0.1');
    half.on('error', () => undefined).write(`POST ${good} HTTP/1.1\r\nHost: x\r\n`);
    await once(half, 'connect');
    await expectServed();
    expect(await server.stop()).toBe(0);
  });

  it('of a proxy are those of many senders', async () => {
    await restart({ MAX_CONNECTIONS_PER_ADDRESS: '2', TRUSTED_PROXIES: '1' });
    const others = await open(5, '127.0.0.9');
    await expectServed();
    others.close();
  });
});
