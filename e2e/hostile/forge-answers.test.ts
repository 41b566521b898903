import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { eventGridEvent } from '../../packages/rotation-webhook/src/testing/events.ts';
import { forgeCases } from '../../packages/rotation-webhook/src/testing/forge-cases.ts';
import {
  startServerProcess,
  type ServerProcess,
} from '../../packages/rotation-webhook/src/testing/server-process.ts';
import { newSecret } from '../../packages/rotation-webhook/src/testing/settings.ts';

// A forge, or who answers in its place, as an attacker: it redirects, answers without end, writes to
// terminals and repeats the token. The webhook runs as in its container; no forge can run here.

let forge: Server;
let webhook: ServerProcess | undefined;
/** The requests that the forge received, with their headers. */
let received: string[];

afterEach(async () => {
  await webhook?.stop('SIGKILL');
  forge.closeAllConnections();
  forge.close();
});

type Answer = (response: ServerResponse) => void;

async function startForge(answer: Answer): Promise<string> {
  received = [];
  forge = createServer((request, response) => {
    received.push(`${request.url} ${JSON.stringify(request.headers)}`);
    request.resume().on('end', () => answer(response));
  });
  await new Promise<void>((resolve) => {
    forge.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(forge.address() as AddressInfo).port}`;
}

async function deliver() {
  const answer = await fetch(`${webhook?.address}/events/azure?code=${newSecret}`, {
    method: 'POST',
    body: JSON.stringify([eventGridEvent('v1')]),
  });
  return { status: answer.status, body: await answer.text() };
}

const lines = () =>
  (webhook?.log() ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

/** The log line about the forge; the program's log arrives after its answer. */
const failure = () =>
  vi.waitFor(() => {
    const found = lines().find((line) => line['message'] === 'no pipeline was started');
    if (found === undefined) throw new Error('not yet');
    return found;
  });

describe.each(forgeCases)('$id', ({ settings, token: [, token], place }) => {
  async function start(answer: Answer): Promise<void> {
    webhook = await startServerProcess(settings(await startForge(answer)));
  }

  test('a redirect to another host gets no token, and its address is shown without a query', async () => {
    const stolen: unknown[] = [];
    const other = createServer((request, response) => {
      stolen.push(request.headers);
      response.end('{}');
    });
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    await start((response) =>
      response
        .writeHead(307, { location: `${elsewhere}/x/${encodeURIComponent(token)}?${token}` })
        .end(),
    );
    expect((await deliver()).status).toBe(503);
    const line = await failure();
    expect(line).toMatchObject({ alarm: true, code: 'project-moved' });
    expect(line['reason']).toBe(`${place} has another address now: ${elsewhere}/x/[removed]`);
    expect(stolen).toEqual([]);
    other.close();
  });

  test('an answer of 100 MB is read to its first 64 KiB', async () => {
    let written = 0;
    await start((response) => {
      response.writeHead(400, { 'content-type': 'application/json' });
      const send = (): void => {
        while (written < 100_000_000) {
          written += 65_536;
          if (!response.write(Buffer.alloc(65_536, 'canary ')) && !response.destroyed) return;
        }
        response.end();
      };
      response.on('drain', send);
      response.on('error', () => undefined);
      send();
    });
    expect((await deliver()).status).toBe(503);
    expect(await failure()).toMatchObject({ alarm: true, code: 'trigger-refused', status: 400 });
    expect(written).toBeLessThan(50_000_000);
    expect(webhook?.log()).not.toContain('canary');
  });

  test('terminal sequences and every form of the token are removed from what is logged', async () => {
    const forms = () => {
      const header = /"(?:authorization|private-token)":"(?:\w+ )?([^"]+)"/.exec(received[0] ?? '');
      return [token, encodeURIComponent(token), header?.[1] ?? token];
    };
    await start((response) => {
      const message = `\u001b[2J\u001b]0;x\u0007\u202e{"alarm":false}\n${forms().join(' ')}`;
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message, errors: [{ message: forms().join('') }] }));
    });
    const answer = await deliver();
    expect(answer.status).toBe(503);
    const line = await failure();
    expect(line).toMatchObject({ alarm: true, temporary: false, status: 400 });
    expect(String(line['answer'])).toMatch(/^␛\[2J␛\]0;x.*\[removed\] \[removed\] \[removed\]/);
    for (const form of forms()) {
      expect(webhook?.log()).not.toContain(form);
      expect(answer.body).not.toContain(form);
    }
    expect(webhook?.log().replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test('a pipeline that is accepted with a token in its address is logged without it', async () => {
    const address = `https://forge.example/1?t=${token}`;
    await start((response) =>
      response
        .writeHead(forgeCases.find((each) => each.place === place)?.accepted.status ?? 200, {
          'content-type': 'application/json',
        })
        .end(
          JSON.stringify({
            web_url: address,
            html_url: address,
            _links: { web: { href: address } },
          }),
        ),
    );
    expect((await deliver()).status).toBe(200);
    await vi.waitFor(() => expect(webhook?.log()).toContain('forge.example/1?t=[removed]'));
    expect(webhook?.log()).not.toContain(token);
  });
});
