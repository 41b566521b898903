// Adds the lock entries of optional native packages for other platforms.
//
// npm writes a lock without them when the registry it asked did not serve them (a partial mirror),
// and `npm ci` then refuses that lock elsewhere ("Missing: @nx/nx-darwin-arm64@ from lock file").
// Run it after every change of dependencies; `--check` only says whether entries are missing.
import { readFileSync, writeFileSync } from 'node:fs';

const systems = new Map(
  Object.entries({
    aix: 'aix',
    android: 'android',
    darwin: 'darwin',
    freebsd: 'freebsd',
    linux: 'linux',
    linuxmusl: 'linux',
    netbsd: 'netbsd',
    openbsd: 'openbsd',
    openharmony: 'openharmony',
    sunos: 'sunos',
    win32: 'win32',
    windows: 'win32',
  }),
);
const processors = new Set(
  'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' '),
);

/** The lock entry for a package whose name spells its platform, or undefined if it spells none. */
function platformEntry(name, version, parent) {
  const words = name.split('/').at(-1).split(/[-_.]/);
  const os = words.map((word) => systems.get(word)).find(Boolean);
  const cpu = words.find((word) => processors.has(word));
  if (!cpu || (!os && cpu !== 'wasm32')) return undefined;
  const musl = words.some((word) => word.startsWith('musl') || word === 'linuxmusl');
  const glibc = os === 'linux' && words.some((word) => word.startsWith('gnu'));
  return {
    version: version.replace(/^[\^~]/, ''),
    cpu: [cpu],
    ...(parent.dev ? { dev: true } : {}),
    ...(musl ? { libc: ['musl'] } : glibc ? { libc: ['glibc'] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];
for (const [at, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`] || lock.packages[`${at}/node_modules/${name}`]) {
      continue;
    }
    const entry = platformEntry(name, version, parent);
    if (!entry) continue;
    lock.packages[`node_modules/${name}`] = entry;
    added.push(name);
  }
}

if (process.argv.includes('--check')) {
  if (added.length > 0) {
    console.error(`package-lock.json lacks ${added.join(', ')}; run: node tools/complete-lock.mjs`);
    process.exitCode = 1;
  }
} else if (added.length > 0) {
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`added ${added.length} entries`);
}
