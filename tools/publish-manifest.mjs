// prepack/postpack of every package: in the workspace `exports` and `bin` point at src/*.ts, which
// Node runs as they are; in the tarball they point at dist/*.js. The tarball also has an SBOM and a
// list of licences. `restore` puts the workspace's files back.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { removeSbom, sbomFiles, writeSbom } from './write-sbom.mjs';

const file = 'package.json';
const original = '.package.json.orig';

function toDist(target) {
  if (typeof target !== 'string' || !target.startsWith('./src/') || !target.endsWith('.ts')) {
    return target;
  }
  const stem = target.replace('./src/', './dist/').replace(/\.ts$/, '');
  return { types: `${stem}.d.ts`, default: `${stem}.js` };
}

/** What the published manifest would name although it is not there. */
function findMissing(manifest) {
  const targets = [...Object.values(manifest.exports ?? {}), ...Object.values(manifest.bin ?? {})];
  const files = targets.flatMap((target) => {
    const compiled = toDist(target);
    return typeof compiled === 'object' ? Object.values(compiled) : [compiled];
  });
  return files.filter(
    (path) => typeof path === 'string' && !path.includes('*') && !existsSync(path),
  );
}

const [mode] = process.argv.slice(2);
if (mode === 'restore') {
  if (existsSync(original)) renameSync(original, file);
  removeSbom('.');
} else {
  const text = readFileSync(file, 'utf8');
  const manifest = JSON.parse(text);
  const missing = findMissing(manifest);
  if (missing.length > 0) {
    console.error(
      `${manifest.name} is not built: ${missing.join(', ')} is missing. Run npx tsc -b.`,
    );
    process.exit(1);
  }
  writeSbom('.');
  writeFileSync(original, text);
  manifest.exports = Object.fromEntries(
    Object.entries(manifest.exports).map(([entry, target]) => [entry, toDist(target)]),
  );
  for (const [name, target] of Object.entries(manifest.bin ?? {})) {
    const compiled = toDist(target);
    manifest.bin[name] = typeof compiled === 'string' ? compiled : compiled.default;
  }
  manifest.files = [...manifest.files, ...sbomFiles];
  delete manifest.scripts;
  delete manifest.devDependencies;
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
