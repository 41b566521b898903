import { describe, expect, it } from 'vitest';
import { checkObjects } from './check-objects.ts';
import { ObjectSet } from './object-set.ts';

function findIn(json: Record<string, unknown>): readonly string[] {
  const objects = [{ chart: 'web', file: 'templates/web.yaml', index: 0, json }];
  const set = new ObjectSet({ objects, known: [], kubernetes: '1.34' });
  return checkObjects(set, (rule) => rule.severity).map(
    ({ rule, accepted }) => rule.name + (accepted === undefined ? '' : ` (${accepted})`),
  );
}

const job = {
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'once' },
  spec: {
    template: { spec: { containers: [{ name: 'once', securityContext: { privileged: true } }] } },
  },
};

describe('the rules of a set', () => {
  it('report each problem by the name of its rule', () => {
    expect(findIn(job)).toEqual(expect.arrayContaining(['job-restart-policy', 'privileged']));
  });

  it('show what an annotation accepts, with its reason', () => {
    const annotations = { 'lint.dhallmark.dev/allow-privileged': 'formats the disks' };
    expect(findIn({ ...job, metadata: { name: 'once', annotations } })).toContain(
      'privileged (formats the disks)',
    );
  });

  it('do not accept a problem without a reason', () => {
    const annotations = { 'lint.dhallmark.dev/allow-privileged': ' ' };
    expect(findIn({ ...job, metadata: { name: 'once', annotations } })).toContain('privileged');
  });
});

it('a value that the API server refuses is one finding, whatever it would mean', () => {
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web' },
    spec: { selector: { app: 'a b' }, ports: [{ port: 80 }] },
  };
  expect(findIn(service)).toEqual(['label-format']);
});
