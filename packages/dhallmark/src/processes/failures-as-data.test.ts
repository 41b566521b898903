import { Fault } from '@dhallmark/fault';
import { renderFault } from '@dhallmark/fault/render';
import { expect, it } from 'vitest';
import { failuresFromData, failuresToData } from './failures-as-data.ts';

const cross = (error: Fault): Fault | undefined => {
  const data = JSON.parse(JSON.stringify(failuresToData([{ chart: 'web', error }]))) as never;
  const [failure] = failuresFromData(data);
  expect(failure?.chart).toBe('web');
  return failure?.error;
};

it('reads the same in the other process, with all causes', () => {
  const system = Object.assign(new Error('EACCES: permission denied, open a.yaml'), {
    code: 'EACCES',
    syscall: 'open',
  });
  const inner = new Fault({
    code: 'inner',
    message: 'the file is wrong',
    location: {
      file: 'a.dhall',
      line: 1,
      column: 3,
      excerpt: { text: 'x y', span: { start: 2, end: 3 } },
    },
    details: [{ label: 'found', text: 'y', isFromSource: true }],
    causes: [system],
  });
  const fault = new Fault({
    code: 'outer',
    message: 'the chart is wrong',
    hint: 'Correct it.',
    location: { path: 'data.key' },
    causes: [inner],
    temporary: { retryAfterMs: 5000 },
    exitStatus: 3,
  });
  const crossed = cross(fault);
  expect(renderFault(crossed)).toBe(renderFault(fault));
  expect(renderFault(crossed)).toContain('EACCES: permission denied');
  expect(crossed).toMatchObject({ exitStatus: 3, temporary: { retryAfterMs: 5000 } });
});

it('leaves the message of other code behind, which may hold a value', () => {
  const cause = Object.assign(new TypeError('canary'), { code: 'ERR_OTHER' });
  const data = failuresToData([
    { chart: undefined, error: new Fault({ code: 'a', message: 'b', causes: [cause, 'canary'] }) },
  ]);
  expect(JSON.stringify(data)).not.toContain('canary');
  const [{ error } = { error: undefined }] = failuresFromData(data);
  expect(error?.causes).toMatchObject([{ name: 'TypeError', code: 'ERR_OTHER' }, {}]);
});
