import { isTemporary } from '@dhallmark/fault';
import pLimit from 'p-limit';
import { expect, test } from 'vitest';

import { sopsFault } from '../../fault.ts';
import { keyContext } from '../../testing/reference-programs.ts';
import { LimitedService, Refusal, VirtualClock } from '../../testing/virtual-clock.ts';
import { callService } from './call-service.ts';
import { describePauses, KeyServices } from './key-services.ts';
import { failureOfAnswer } from './service-failure.ts';
import type { ReadFailure } from './service-failure.ts';

const readFailure: ReadFailure = (error, now) =>
  error instanceof Refusal ? failureOfAnswer(error, now) : undefined;

/** Calls of one service by a process that works on `concurrency` files at a time. */
function startProcess(
  options: { readonly concurrency?: number; readonly deadlineMs?: number } = {},
) {
  const clock = new VirtualClock();
  const services = new KeyServices({ clock, deadlineMs: options.deadlineMs });
  const limit = pLimit(options.concurrency ?? 100);
  const call = (send: (signal: AbortSignal) => Promise<unknown>, signal?: AbortSignal) =>
    callService({
      service: 'Test service',
      context: keyContext({}, { services, signal }),
      readFailure,
      send,
      toFault: (cause) =>
        sopsFault({ code: 'key-service-failed', message: 'failed', causes: [cause] }),
    });
  return {
    clock,
    services,
    call,
    callMany: (count: number, send: () => Promise<unknown>) =>
      clock.run(Promise.all(Array.from({ length: count }, () => limit(() => call(send))))),
  };
}

test.each([
  ['names the wait', true],
  ['names no wait', false],
])(
  'a service that accepts 250 requests per 10 seconds and %s serves all of them',
  async (_name, names) => {
    const process = startProcess();
    const service = new LimitedService(process.clock, 250, names);
    await process.callMany(1500, service.send);
    expect(service.accepted).toHaveLength(1500);
    // The limit itself allows 1,500 requests in 50 seconds.
    expect(process.clock.now()).toBeLessThan(85_000);
    expect(service.refused).toBeLessThan(250);
    const { limit } = process.services.paceOf('Test service').report();
    expect(limit).toBeGreaterThan(200);
    expect(limit).toBeLessThanOrEqual(260);
  },
);

test('two thousand callers have a hundred requests at a time, and few are refused', async () => {
  const process = startProcess({ concurrency: 2000 });
  const service = new LimitedService(process.clock, 250, true);
  let [now, most] = [0, 0];
  await process.callMany(2000, async () => {
    now += 1;
    most = Math.max(most, now);
    try {
      await service.send();
    } finally {
      now -= 1;
    }
  });
  expect(most).toBe(100);
  expect(service.accepted).toHaveLength(2000);
  expect(service.refused).toBeLessThan(250);
  // The limit itself allows 2,000 requests in 70 seconds.
  expect(process.clock.now()).toBeLessThan(115_000);
});

test('without a limit all calls are sent at once', async () => {
  const process = startProcess();
  const service = new LimitedService(process.clock, 10_000, false);
  await process.callMany(100, service.send);
  expect(process.clock.now()).toBe(20);
});

test('a limit that was raised is used', async () => {
  const process = startProcess();
  await process.callMany(60, new LimitedService(process.clock, 50, true).send);
  const before = process.clock.now();
  const raised = new LimitedService(process.clock, 10_000, true);
  await process.callMany(3000, raised.send);
  expect(process.clock.now() - before).toBeLessThan(60_000);
});

test('after a pause one request goes first, and the others wait for its answer', async () => {
  const process = startProcess();
  const sent: number[] = [];
  let accepts = false;
  await process.callMany(50, async () => {
    sent.push(process.clock.now());
    await process.clock.sleep(100);
    if (process.clock.now() > 4000) accepts = true;
    if (!accepts) throw new Refusal(429);
  });
  const alone = sent.filter((time) => time > 0 && time < 4000);
  // 1 and 2 seconds after the first refusals, with 10 % of jitter
  expect(alone).toEqual([1200, 3500]);
});

test.each([429, 500, 503])('every third request failing with %d fails no call', async (status) => {
  const process = startProcess();
  let requests = 0;
  const results = await process.callMany(300, async () => {
    requests += 1;
    const isRefused = requests % 3 === 0;
    await process.clock.sleep(20);
    if (isRefused) throw new Refusal(status);
    return 'done';
  });
  expect(results).toEqual(Array.from({ length: 300 }, () => 'done'));
});

test('a service that is down is asked four times, and all calls get one temporary fault', async () => {
  const process = startProcess();
  let requests = 0;
  const down = async (): Promise<void> => {
    requests += 1;
    await process.clock.sleep(20);
    throw new Refusal(503);
  };
  const limit = pLimit(100);
  const calls = Array.from({ length: 500 }, () => limit(() => process.call(down)));
  const results = await process.clock.run(Promise.allSettled(calls));
  // a hundred at once, then one after each pause
  expect(requests).toBe(103);
  for (const result of results) {
    const reason: unknown = result.status === 'rejected' ? result.reason : undefined;
    expect(reason).toMatchObject({ code: 'key-service-unavailable' });
    expect(isTemporary(reason)).toBe(true);
  }
});

test('a service that works again is found by one request', async () => {
  const process = startProcess();
  let works = false;
  let requests = 0;
  const send = async (): Promise<string> => {
    requests += 1;
    await process.clock.sleep(20);
    if (!works) throw new Refusal(500);
    return 'done';
  };
  await expect(process.callMany(1, send)).rejects.toMatchObject({
    code: 'key-service-unavailable',
  });
  expect(requests).toBe(4);
  await expect(process.callMany(1, send)).rejects.toThrow('no other is sent for 11 seconds');
  expect(requests).toBe(4);
  works = true;
  await process.clock.run(process.clock.sleep(12_000));
  expect(await process.callMany(20, send)).toHaveLength(20);
});

test('a failure for one call does not end the others', async () => {
  const process = startProcess({ concurrency: 5 });
  const results = await process.clock.run(
    Promise.allSettled([
      process.call(async () => {
        await process.clock.sleep(20);
        throw new Refusal(500);
      }),
      ...Array.from({ length: 20 }, () => process.call(() => process.clock.sleep(20))),
    ]),
  );
  expect(results.map(({ status }) => status)).toEqual([
    'rejected',
    ...Array.from({ length: 20 }, () => 'fulfilled'),
  ]);
});

test('a call ends at its deadline, and names it with what was learned', async () => {
  const process = startProcess({ deadlineMs: 20_000 });
  const call = process.callMany(1, () => Promise.reject(new Refusal(429)));
  await expect(call).rejects.toMatchObject({
    code: 'key-service-throttled',
    message:
      'Test service asks for fewer requests: 5 were sent, 0 in 10 seconds were accepted, ' +
      'and the next one may be sent in 18 seconds, after the limit of 20 seconds for one call',
    hint: expect.stringContaining('DHALLMARK_KEY_SERVICE_DEADLINE'),
    temporary: { retryAfterMs: 17_600 },
  });
});

test('a wait beyond the deadline is not waited for', async () => {
  const process = startProcess();
  const call = process.callMany(1, () => Promise.reject(new Refusal(503, '3600')));
  await expect(call).rejects.toMatchObject({ code: 'key-service-unavailable', temporary: {} });
  expect(process.clock.now()).toBe(0);
});

test('a date in Retry-After is waited for', async () => {
  const process = startProcess();
  const sent: number[] = [];
  await process.callMany(1, () => {
    sent.push(process.clock.now());
    // keyContext's time is 01:02:03.456
    const refusal = new Refusal(429, 'Tue, 24 Nov 2026 01:02:13 GMT');
    return sent.length === 1 ? Promise.reject(refusal) : Promise.resolve();
  });
  expect(sent).toEqual([0, 9544 * 1.1]);
});

test('other failures are not tried again', async () => {
  const process = startProcess();
  let requests = 0;
  const send = (): Promise<void> => {
    requests += 1;
    return Promise.reject(new Refusal(403));
  };
  await expect(process.callMany(1, send)).rejects.toMatchObject({ code: 'key-service-failed' });
  expect(requests).toBe(1);
});

test('a caller that gives up leaves the queue', async () => {
  const process = startProcess();
  const user = new AbortController();
  const refused = process.call(() => Promise.reject(new Refusal(429, '60')), user.signal);
  await process.clock.run(Promise.resolve());
  expect(describePauses(process.services.pauses())).toBe('waiting 66 s for Test service');
  user.abort(new Error('stopped'));
  await expect(refused).rejects.toMatchObject({ code: 'key-service-failed' });
});

test('who watches hears when requests pause, and when they continue', async () => {
  const process = startProcess();
  const seen: (string | undefined)[] = [];
  const unwatch = process.services.watch(() =>
    seen.push(describePauses(process.services.pauses())),
  );
  let requests = 0;
  await process.callMany(1, () => {
    requests += 1;
    return requests === 1 ? Promise.reject(new Refusal(429, '7')) : Promise.resolve();
  });
  unwatch();
  expect(seen).toEqual(['waiting 8 s for Test service', undefined]);
});
