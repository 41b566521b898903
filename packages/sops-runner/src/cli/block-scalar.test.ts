import { afterAll, expect, test } from 'vitest';

import { hasSops, makeWorkspace } from '../testing/cli-workspace.ts';

const workspace = makeWorkspace();
afterAll(() => workspace.remove());

test.skipIf(!hasSops)(
  'a ciphertext that somebody laid out as a block is read, as sops reads it (needs sops)',
  async () => {
    workspace.write('f.yaml', 'a: hunter2\nb: 1\n');
    await workspace.runWell(['encrypt', '-i', 'f.yaml']);
    for (const header of ['|', '|-', '>', '>-']) {
      workspace.write('g.yaml', workspace.read('f.yaml').replace(/^a: /, `a: ${header}\n    `));
      const ours = await workspace.runWell(['decrypt', '--output-type', 'json', 'g.yaml']);
      const theirs = await workspace.sops(['decrypt', '--output-type', 'json', 'g.yaml']);
      expect(theirs.status).toBe(0);
      expect(JSON.parse(ours.stdout)).toEqual(JSON.parse(theirs.stdout));
      expect(JSON.parse(ours.stdout)).toEqual({ a: 'hunter2', b: 1 });
    }
  },
);
