import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPages } from '../tools/page-commands/run-pages.ts';
import { readCommandBlocks } from '../tools/page-commands/read-command-blocks.ts';
import { baseEnvironment } from './support/run-nx.ts';
import { runProgram } from './support/run-program.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';

// The blocks of commands of pages, as they are written, in the order of the page, in a repository with
// the files that the page presumes. What each has to write or print is tested elsewhere.

const key = generateAgeIdentity();
const rule = `creation_rules:\n  - age: ${key.recipient}\n`;
const secret = 'password: hunter2\nuser: shop\n';

/** What a page presumes: files, and programs of the reader. */
const presumed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'docs/dhall-docs.md': { 'lib/a.dhall': '{- | A number -} 1\n' },
  'docs/dhall-in-bundlers.md': { 'config.dhall': '{ port = 8080 }\n' },
  'docs/dhall-programs.md': {
    'Config/a.dhall': '1\n',
    'Config/b/c.dhall': '2\n',
    'tree.dhall': '{ dir = { `a.txt` = "a" } }\n',
    'schemas.dhall':
      '{ Person = { Type = { name : Text, alive : Bool }, default.alive = True } }\n',
  },
  'docs/git.md': {},
  'docs/secrets-env.md': { 'secrets.env.example': 'WEB_TOKEN=example\n' },
  'docs/sops-cli.md': {
    '.sops.yaml': rule,
    'secrets/db.yaml': secret,
    'deploy/production/secrets/db.yaml': secret,
    'deploy/secrets/.keep': '',
    'rendered/web.yaml': secret,
    'bin/render-secrets': `#!/bin/sh\nprintf '${secret.replaceAll('\n', String.raw`\n`)}'\n`,
    'bin/edit': '#!/bin/sh\nsed -i s/hunter2/hunter3/ "$1"\n',
  },
  'docs/typescript-types-of-dhall.md': {
    'config.dhall': '{ port = 8080 }\n',
    'Config.dhall': '{ port : Natural }\n',
  },
  'packages/dhall-to-json/README.md': {
    'config.dhall': '{ port = 8080 }\n',
    'folder/a.dhall': '1\n',
  },
  'packages/sops-runner/README.md': { '.sops.yaml': rule, 'secrets/db.yaml': secret },
};

let workspace: Workspace;

beforeAll(() => {
  workspace = createWorkspace({});
});
afterAll(() => workspace.remove());

test('the pages that are run are those with files here', () => {
  expect(Object.keys(presumed).toSorted()).toEqual([...runPages].toSorted());
});

describe.each(runPages)('%s', (page) => {
  const folder = (): string => workspace.path('pages', page.replaceAll('/', '-'));

  test('its commands run', async () => {
    writePresumed(folder(), presumed[page] ?? {});
    for (const { line, text, reason } of readCommandBlocks(page)) {
      if (reason !== undefined) continue;
      const env: Record<string, string> = {
        ...baseEnvironment(workspace),
        SOPS_AGE_KEY: key.identity,
        EDITOR: join(folder(), 'bin/edit'),
      };
      const path = [join(folder(), 'bin'), workspace.path('node_modules/.bin'), env['PATH'] ?? ''];
      // npx itself would take longer than the programs
      const script = `npx() { shift; "$@"; }\n${text}\n`;
      const result = await runProgram('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
        cwd: folder(),
        env: { ...env, PATH: path.join(':') },
      });
      expect(result.code, `${page}:${line}\n${result.text}`).toBe(0);
    }
  });
});

function writePresumed(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    if (path.startsWith('bin/')) chmodSync(join(folder, path), 0o755);
  }
  commitAll(folder);
}
