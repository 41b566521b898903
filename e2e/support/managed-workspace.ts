import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package managers besides npm, as packages of the npm registry. */
export const managerPackages = {
  pnpm: 'pnpm@12.21.0',
  yarn: '@yarnpkg/cli-dist@4.18.1',
  bun: 'bun@1.4.5',
} as const;

export interface ManagerRow {
  readonly title: string;
  readonly program: keyof typeof managerPackages;
  /** What a person writes before the name of a program. */
  readonly run: readonly string[];
  /** `nodeLinker` of Yarn. */
  readonly linker?: 'pnp' | 'node-modules';
}

export const managers: readonly ManagerRow[] = [
  { title: 'pnpm', program: 'pnpm', run: ['pnpm', 'exec'] },
  { title: "Yarn with Plug'n'Play", program: 'yarn', run: ['yarn', 'run'], linker: 'pnp' },
  { title: 'Bun', program: 'bun', run: ['bunx', '--no-install'] },
];

export interface ManagedWorkspaceOptions {
  /** The registry that has our scoped packages. */
  readonly registry: string;
  /** The tarballs of our packages without a scope, by name. */
  readonly tarballs: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Writes a workspace whose packages this manager installs: ours from `registry`, all others as usual. */
export function writeManagedWorkspace(
  folder: string,
  { program, linker }: ManagerRow,
  { registry, tarballs, devDependencies }: ManagedWorkspaceOptions,
): void {
  mkdirSync(folder);
  const files = Object.fromEntries(
    Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]),
  );
  const version = managerPackages[program].split('@').at(-1);
  const manifest = {
    name: 'shop',
    private: true,
    packageManager: `${program}@${version}`,
    devDependencies,
    ...(program === 'yarn' && { resolutions: files }),
    ...(program === 'bun' && { overrides: files }),
  };
  const texts: Readonly<Record<string, string>> = {
    'package.json': JSON.stringify(manifest),
    'nx.json': '{}\n',
    '.gitignore': 'node_modules\n.yarn\n.pnp.*\n',
    '.npmrc': `@dhallmark:registry=${registry}\n`,
    ...(program === 'pnpm' && {
      // pnpm would also lock its own builds, and a mirror of the registry may lack those of some systems
      'pnpm-workspace.yaml': JSON.stringify({
        overrides: files,
        strictDepBuilds: false,
        pmOnFail: 'ignore',
      }),
    }),
    ...(program === 'yarn' && {
      '.yarnrc.yml': JSON.stringify({
        nodeLinker: linker,
        enableScripts: false,
        enableTelemetry: false,
        npmScopes: { dhallmark: { npmRegistryServer: registry } },
        unsafeHttpWhitelist: ['127.0.0.1'],
      }),
    }),
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
}
