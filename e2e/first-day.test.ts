import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseEnvironment, type Run } from './support/run-nx.ts';
import { managerPackages, managers, writeManagedWorkspace } from './support/managed-workspace.ts';
import { FORMER_NX, packages, withoutScope } from './support/published-packages.ts';
import { runProgram } from './support/run-program.ts';
import { startRegistry, type Registry } from './support/registry.ts';
import { filesBelow } from './support/snapshot.ts';
import { createWorkspace, type Workspace } from './support/workspace.ts';

// What a person does on the first day, with what people install: our packages as tarballs from a
// registry on this machine, everything else from the registry that npm is set up for.

const minutes = 60_000;
const manifest = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8'),
) as { readonly devDependencies: Readonly<Record<string, string>> };

/** The sources are copied first: packing rewrites package.json, which other tests read. */
let sources: Workspace;
let registry: Registry | undefined;
let shop: string;
let tarballs: string;

function environment(): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([name]) =>
    /CERT|CA_BUNDLE|PROXY/i.test(name),
  );
  return {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    ...baseEnvironment(sources),
    npm_config_userconfig: process.env['npm_config_userconfig'] ?? join(homedir(), '.npmrc'),
    npm_config_cache: join(sources.home, 'npm'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  };
}

const run = (cwd: string, program: string, ...args: readonly string[]): Promise<Run> =>
  runProgram(program, args, { cwd, env: environment() });
const npx = (...args: readonly string[]): Promise<Run> => run(shop, 'npx', ...args);

/** A Node on the PATH that the packages do not support: the one that comes with the system, perhaps. */
function findOldNode(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .map((folder) => join(folder, 'node'))
    .filter((path) => existsSync(path))
    .find((path) =>
      /^v(?:1\d|20|21|22\.(?:\d|1[0-8]))\./u.test(
        execFileSync(path, ['--version'], { encoding: 'utf8' }),
      ),
    );
}

async function succeed(started: Promise<Run>): Promise<Run> {
  const result = await started;
  expect(result.code, result.text).toBe(0);
  return result;
}

beforeAll(async () => {
  sources = createWorkspace({
    copy: ['tools', 'tsconfig.base.json', 'tsconfig.json', 'package-lock.json'],
  });
  tarballs = sources.path('../tarballs');
  shop = sources.path('../shop');
  mkdirSync(tarballs);
  mkdirSync(shop);
  const bin = sources.path('node_modules/.bin');
  await succeed(run(sources.root, join(bin, 'tsc'), '-b'));
  for (const name of packages) {
    const folder = sources.path('packages', name);
    await succeed(run(folder, 'npm', 'pack', '--pack-destination', tarballs));
  }
  registry = await startRegistry(tarballs);
  const { nx = '', node = '' } = manifest.devDependencies;
  writeFileSync(
    join(shop, 'package.json'),
    JSON.stringify({
      name: 'shop',
      private: true,
      devDependencies: { nx, node },
      // they would be looked for in the registry that npm is set up for
      overrides: Object.fromEntries(
        withoutScope.map((name) => [name, `file:${join(tarballs, `${name}-0.1.0.tgz`)}`]),
      ),
      allowScripts: { node: true },
    }),
  );
  writeFileSync(join(shop, 'nx.json'), '{}\n');
  writeFileSync(join(shop, '.gitignore'), 'node_modules\n');
  writeFileSync(join(shop, '.npmrc'), `@dhallmark:registry=${registry.url}\n`);
  await succeed(run(shop, 'git', 'init', '--quiet'));
  await succeed(run(shop, 'npm', 'install'));
}, 10 * minutes);

afterAll(async () => {
  await registry?.close();
  sources.remove();
});

describe('an empty Nx workspace', () => {
  test(
    'has a chart with an encrypted Secret after four commands',
    async () => {
      await succeed(npx('nx', 'add', '@dhallmark/nx'));
      await succeed(npx('nx', 'g', '@dhallmark/nx:chart', 'web'));
      await succeed(npx('nx', 'g', '@dhallmark/nx:secret', 'web-login', '--chart', 'web'));
      await succeed(npx('nx', 'run', 'chart:make'));
      await succeed(run(shop, 'git', 'add', '--all'));
      const made = filesBelow(join(shop, 'deploy/local')).filter((path) => !path.startsWith('.'));
      expect(made).toEqual([
        'chart/Chart.yaml',
        'chart/charts/web/Chart.yaml',
        'chart/charts/web/templates/deployment.yaml',
        'chart/charts/web/templates/service.yaml',
        'chart/templates/NOTES.txt',
        'chart/values.schema.json',
        'chart/values.yaml',
        'secrets/kustomization.yaml',
        'secrets/web/web-login.yaml',
      ]);
      const secret = readFileSync(join(shop, 'deploy/local/secrets/web/web-login.yaml'), 'utf8');
      expect(secret).toContain('value: ENC[AES256_GCM,');
      expect(secret).not.toContain('example-only');
    },
    10 * minutes,
  );

  const oldNode = findOldNode();
  test.skipIf(oldNode === undefined)(
    `says that Node is too old, once${oldNode === undefined ? ' (needs a Node before 22.19 on the PATH)' : ''}`,
    async () => {
      const nx = join(shop, 'node_modules/nx/dist/bin/nx.js');
      for (const args of [
        ['show', 'projects'],
        ['run', 'chart:make'],
        ['g', '@dhallmark/nx:init'],
      ]) {
        const ran = await run(shop, oldNode ?? '', nx, ...args);
        expect(ran.code).toBe(1);
        expect(ran.text.split('Dhallmark needs Node 22.19 or later')).toHaveLength(2);
      }
    },
    minutes,
  );

  test('the installed command decrypts the Secret to the example value', async () => {
    const key = join(sources.home, '.config/dhallmark/age/local.txt');
    const file = 'deploy/local/secrets/web/web-login.yaml';
    const { stdout } = await runProgram('npx', ['--no-install', 'sops-runner', 'decrypt', file], {
      cwd: shop,
      env: { ...environment(), SOPS_AGE_KEY_FILE: key },
    });
    expect(stdout).toContain('value: example-only');
  });

  test('the Dhall programs are installed, too, and need no network', async () => {
    const offline = { npm_config_offline: 'true', npm_config_registry: 'http://127.0.0.1:9/' };
    const env = { ...environment(), ...offline };
    const input = '{ replicas = 1 + 1 }';
    const convert = (program: string) => runProgram('npx', [program], { cwd: shop, env, input });
    expect(JSON.parse((await convert('dhall-to-json')).stdout)).toEqual({ replicas: 2 });
    expect((await convert('dhall-to-yaml-ng')).stdout).toBe('replicas: 2\n');
    expect((await convert('dhall')).stdout).toBe('{ replicas = 2 }\n');
  });

  test('the Dhall library is eleven small files in Git, which an empty cache does not break', async () => {
    const files = filesBelow(join(shop, 'dhall'));
    expect(files).toHaveLength(11);
    for (const file of files) {
      expect(readFileSync(join(shop, 'dhall', file)).length, file).toBeLessThan(400);
    }
    const cache = sources.path('../empty-cache');
    const env = { ...environment(), XDG_CACHE_HOME: cache };
    const input =
      '((./dhall/kubernetes.dhall).ContainerPort::{ containerPort = 80 }).containerPort';
    const evaluated = await runProgram('npx', ['dhall'], { cwd: shop, env, input });
    expect(evaluated.stdout, evaluated.text).toBe('80\n');
    // other Dhall programs find it there
    const hash = /sha256:(\w+)/.exec(
      readFileSync(join(shop, 'dhall/kubernetes.dhall'), 'utf8'),
    )?.[1];
    expect(readdirSync(join(cache, 'dhall'))).toEqual([`1220${hash}`]);
    rmSync(cache, { recursive: true });
    const made = await runProgram('npx', ['nx', 'run', 'chart:make', '--skip-nx-cache'], {
      cwd: shop,
      env,
    });
    expect(made.code, made.text).toBe(0);
  });

  test('only the commands need our sources to run', () => {
    const installed = join(shop, 'node_modules/@dhallmark');
    for (const name of readdirSync(installed)) {
      expect(existsSync(join(installed, name, 'dist/index.js')), name).toBe(true);
      expect(
        filesBelow(join(installed, name, 'src')).filter((path) => path.endsWith('.ts')),
      ).toEqual([]);
    }
  });
});

test(
  'the program makes the same charts in a repository without Nx',
  async () => {
    const plain = sources.path('../plain');
    mkdirSync(plain);
    for (const name of ['charts', 'dhall', 'secrets.env.example', '.gitignore']) {
      cpSync(join(shop, name), join(plain, name), { recursive: true });
    }
    await succeed(run(plain, 'git', 'init', '--quiet'));
    await succeed(run(plain, 'git', 'add', '--all'));
    const program = join(shop, 'node_modules/.bin/dhallmark');
    await succeed(run(plain, program, 'make'));
    for (const path of filesBelow(join(shop, 'deploy/local/chart'))) {
      const read = (root: string): string =>
        readFileSync(join(root, 'deploy/local/chart', path), 'utf8');
      expect(read(plain), path).toBe(read(shop));
    }
    await succeed(run(plain, program, 'verify'));
    const refused = await run(plain, program, 'make', '-e', 'nope');
    expect(refused.text).toContain('error[unknown-environment]');
  },
  10 * minutes,
);

test(
  'the commands of the other packages run',
  async () => {
    const files = readdirSync(tarballs).filter((file) => file.includes('openapi-to-dhall'));
    const paths = files.map((file) => join(tarballs, file));
    await succeed(run(shop, 'npm', 'install', '--save-dev', ...paths));
    expect((await succeed(npx('openapi-to-dhall', '--help'))).text).toContain('kubernetes');
  },
  10 * minutes,
);

describe('the first chart with other package managers', () => {
  let programs: string;
  const manage = (cwd: string, program: string, ...args: readonly string[]): Promise<Run> => {
    // Yarn does not run the script of the package node, which puts the program in place
    const path = [programs, dirname(process.execPath), environment()['PATH'] ?? ''].join(delimiter);
    const env = { ...environment(), PATH: path };
    return runProgram(join(programs, program), args, { cwd, env });
  };

  beforeAll(async () => {
    const folder = sources.path('../managers');
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
    await succeed(run(folder, 'npm', 'install', ...Object.values(managerPackages)));
    programs = join(folder, 'node_modules/.bin');
  }, 10 * minutes);

  test.each(managers)(
    '$title',
    async (row) => {
      const folder = sources.path(`../with-${row.program}`);
      const { nx = '' } = manifest.devDependencies;
      writeManagedWorkspace(folder, row, {
        registry: registry?.url ?? '',
        tarballs: Object.fromEntries(
          withoutScope.map((name) => [name, join(tarballs, `${name}-0.1.0.tgz`)]),
        ),
        devDependencies: { nx },
      });
      const [program = '', ...first] = row.run;
      const start = (...args: readonly string[]): Promise<Run> =>
        succeed(manage(folder, program, ...first, ...args));
      await succeed(run(folder, 'git', 'init', '--quiet'));
      await succeed(manage(folder, row.program, 'install'));
      const added = await start('nx', 'add', '@dhallmark/nx');
      expect(added.text).toContain(`${row.run.join(' ')} nx run chart:make`);
      await start('nx', 'g', '@dhallmark/nx:secret', 'login', '--chart', '.');
      await succeed(run(folder, 'git', 'add', '--all'));
      await start('nx', 'run', 'chart:make');
      const secret = 'deploy/local/secrets/umbrella/login.yaml';
      expect(readFileSync(join(folder, secret), 'utf8')).toContain('value: ENC[AES256_GCM,');
      expect((await start('sops-runner', '--version')).stdout).toContain('sops-runner 0.1.0');
      expect((await start('dhall', '--version')).stdout).toContain('0.1.0');
    },
    10 * minutes,
  );
});

describe('the workspace', () => {
  const edit = (path: string, change: (text: string) => string): void => {
    const file = join(shop, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };
  const commit = async (): Promise<void> => {
    await succeed(run(shop, 'git', 'add', '--all'));
    const author = ['-c', 'user.name=e2e', '-c', 'user.email=e2e@example.com'];
    await succeed(run(shop, 'git', ...author, 'commit', '--quiet', '--message=State'));
  };
  const nx = (...args: readonly string[]): Promise<Run> =>
    runProgram('npx', ['nx', ...args], {
      cwd: shop,
      // migrate would install the newest Nx first
      env: {
        ...environment(),
        NX_MIGRATE_USE_LOCAL: 'true',
        // the home of this test is below the folder for temporary files
        NX_ALLOW_INSECURE_DIRECTORIES: 'true',
      },
    });

  test(
    'is brought to this version by nx migrate',
    async () => {
      // an earlier version, as far as Nx can see
      edit('node_modules/@dhallmark/nx/package.json', (text) => text.replace('0.1.0', '0.0.9'));
      edit('package.json', (text) => text.replace(/("@dhallmark\/nx": ")[^"]*/, '$10.0.9'));
      edit('nx.json', (text) => {
        const targetDefaults = { '@dhallmark/nx:make': { options: { undecided: 'keep' } } };
        return JSON.stringify({ ...(JSON.parse(text) as object), targetDefaults });
      });
      await commit();
      await succeed(nx('migrate', '@dhallmark/nx@0.1.0'));
      expect(readFileSync(join(shop, 'package.json'), 'utf8')).toContain(
        '"@dhallmark/nx": "0.1.0"',
      );
      const { migrations } = JSON.parse(readFileSync(join(shop, 'migrations.json'), 'utf8')) as {
        readonly migrations: readonly { readonly name: string }[];
      };
      expect(migrations.map(({ name }) => name)).toEqual([
        'rename-former-options',
        'import-dhall-packages',
      ]);
      await succeed(run(shop, 'npm', 'install'));
      await succeed(nx('migrate', '--run-migrations'));
      const { targetDefaults } = JSON.parse(readFileSync(join(shop, 'nx.json'), 'utf8')) as {
        readonly targetDefaults: object;
      };
      expect(targetDefaults).toEqual({
        '@dhallmark/nx:make': { options: { ifUndecryptable: 'keep' } },
      });
      rmSync(join(shop, 'migrations.json'));
      await succeed(nx('run', 'chart:make'));
    },
    10 * minutes,
  );

  test(
    'is not affected by npm packages that do not render charts',
    async () => {
      await commit();
      const affected = async (): Promise<unknown> => {
        const args = ['show', 'projects', '--affected', '--base=HEAD', '--json', '-t', 'render'];
        return JSON.parse((await succeed(nx(...args))).stdout);
      };
      const before = readFileSync(join(shop, 'package.json'), 'utf8');
      const change = (group: object): void => {
        const parsed = JSON.parse(before) as { readonly devDependencies: object };
        const devDependencies = { ...parsed.devDependencies, ...group };
        edit('package.json', () => JSON.stringify({ ...parsed, devDependencies }));
      };
      change({ react: '19.0.0' });
      expect(await affected()).toEqual([]);
      change({ '@dhallmark/nx': '0.1.1' });
      expect(await affected()).toContain('chart-web');
      edit('package.json', () => before);
    },
    2 * minutes,
  );

  test(
    'works with the major version of Nx before this one, too',
    async () => {
      await succeed(run(shop, 'npm', 'install', '--save-dev', '--save-exact', FORMER_NX));
      expect((await succeed(nx('--version'))).stdout).toContain('23.');
      await succeed(nx('g', '@dhallmark/nx:init'));
      await succeed(nx('g', '@dhallmark/nx:chart', 'api', '--port', '9090'));
      await commit();
      await succeed(nx('run', 'chart:make', '--quiet'));
      expect(existsSync(join(shop, 'deploy/local/chart/charts/api/Chart.yaml'))).toBe(true);
      // the render is in the cache, whatever is printed
      expect((await succeed(nx('run', 'chart-api:lint', '--json'))).text).toMatch(/1\/2/);
      edit('charts/api/service.dhall', (text) => `-- changed\n${text}`);
      const args = ['show', 'projects', '--affected', '--base=HEAD', '--json'];
      const { stdout } = await succeed(nx(...args));
      expect((JSON.parse(stdout) as readonly string[]).toSorted()).toEqual(['chart', 'chart-api']);
    },
    10 * minutes,
  );
});
