// Writes what a package consists of into its folder, for its tarball: sbom.cdx.json, a CycloneDX
// document by npm, and THIRD-PARTY-LICENSES.md. They list what the package installs and what is bundled
// into it, with versions, licences and hashes of package-lock.json.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** The files, in every tarball. */
export const sbomFiles = ['sbom.cdx.json', 'THIRD-PARTY-LICENSES.md'];

/** Writes both files. Throws where a component has no licence or no hash. */
export function writeSbom(folder) {
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const bom = readBom(name, ['--omit=dev']);
  const bundled = readBundled(name, folder, bom);
  const parts = [...bom.components, ...bundled.components].map(withFullName);
  const subject = parts.find((part) => part.name === name);
  const components = parts.filter((part) => part !== subject);
  const others = components.filter((part) => !isOurs(part.name));
  refuseIncomplete(others);
  // Without a time and a random number, equal packages have equal tarballs.
  const { $schema, bomFormat, specVersion } = bom;
  const workspace = bom.metadata.component['bom-ref'];
  const dependencies = [...bom.dependencies, ...bundled.dependencies].filter(
    ({ ref }) => ref !== workspace,
  );
  const document = {
    $schema,
    bomFormat,
    specVersion,
    version: 1,
    metadata: { component: subject },
    components,
    dependencies,
  };
  const [sbom, licenses] = sbomFiles.map((file) => join(folder, file));
  writeFileSync(sbom, `${JSON.stringify(document, undefined, 2)}\n`);
  writeFileSync(licenses, renderLicenses(name, others));
}

/** Removes them from the workspace. */
export function removeSbom(folder) {
  for (const file of sbomFiles) rmSync(join(folder, file), { force: true });
}

/** What the bundle contains though only development depends on it: it is not installed. */
function readBundled(name, folder, { components }) {
  const list = join(folder, 'bundle', 'THIRD-PARTY-LICENSES.txt');
  const titles = existsSync(list) ? readFileSync(list, 'utf8') : '';
  const names = new Set([...titles.matchAll(/^(\S+) \d+\.\d+\.\S+, /gmu)].map(([, one]) => one));
  for (const part of components) names.delete(withFullName(part).name);
  if (names.size === 0) return { components: [], dependencies: [] };
  const all = readBom(name, []);
  const found = all.components.filter((part) => names.has(withFullName(part).name));
  const references = new Set(found.map((part) => part['bom-ref']));
  return {
    components: found,
    dependencies: all.dependencies
      .filter(({ ref }) => references.has(ref))
      .map(({ ref, dependsOn = [] }) => ({
        ref,
        dependsOn: dependsOn.filter((other) => references.has(other)),
      })),
  };
}

function readBom(name, options) {
  const args = ['sbom', '--package-lock-only', ...options, '--sbom-format=cyclonedx'];
  const text = execFileSync('npm', [...args, '--sbom-type=library', '-w', name], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(text);
}

/** npm names a package of the workspace after its folder; its reference has the full name. */
function withFullName(component) {
  const reference = component['bom-ref'];
  return { ...component, name: reference.slice(0, reference.lastIndexOf('@')) };
}

function isOurs(name) {
  return /^(?:@dhallmark\/|dhallmark$|dhall-to-json$)/.test(name);
}

function refuseIncomplete(components) {
  const names = components
    .filter((part) => licenseOf(part) === '' || (part.hashes ?? []).length === 0)
    .map(({ name, version }) => `${name}@${version}`);
  if (names.length === 0) return;
  throw new Error(`no licence or no hash in package-lock.json: ${names.join(', ')}`);
}

function licenseOf({ licenses = [] }) {
  return licenses
    .map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '')
    .join(', ');
}

function renderLicenses(name, components) {
  const rows = components
    .map((part) => `| ${part.name} | ${part.version} | ${licenseOf(part)} |`)
    .toSorted();
  const table = ['| package | version | licence |', '|---|---|---|', ...rows];
  const text = rows.length === 0 ? ['None.'] : table;
  return [`# Packages that ${name} installs or contains`, '', ...text, ''].join('\n');
}
