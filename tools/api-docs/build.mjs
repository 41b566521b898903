// Builds a reference of all public exports: npm run docs:api. It goes to api-docs/, which git ignores.
//
// TypeDoc needs the API of TypeScript 6, so both are dependencies of this folder only; TypeScript 7
// stays what compiles the project.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

import { Application } from 'typedoc';

const root = join(import.meta.dirname, '../..');

/** The files that the packages' `exports` name, and the names that they are imported by. */
function findEntryPoints() {
  const manifests = globSync('packages/*/package.json', { cwd: root }).toSorted();
  return new Map(
    manifests.flatMap((manifest) => {
      const { name, exports = {} } = JSON.parse(readFileSync(join(root, manifest), 'utf8'));
      return Object.entries(exports)
        .filter(([, path]) => path.endsWith('.ts'))
        .map(([entry, path]) => [join(root, dirname(manifest), path), posix.join(name, entry)]);
    }),
  );
}

const entryPoints = findEntryPoints();
const app = await Application.bootstrap({
  name: 'Dhallmark',
  entryPoints: [...entryPoints.keys()],
  tsconfig: join(import.meta.dirname, 'tsconfig.json'),
  basePath: root,
  readme: 'none',
  disableGit: true,
  // from a page in api-docs/functions and its like
  sourceLinkTemplate: '../../{path}',
  hideGenerator: true,
  excludePrivate: true,
  validation: { invalidLink: true, notExported: false, notDocumented: false },
  treatValidationWarningsAsErrors: true,
});
const project = await app.convert();
if (project === undefined) process.exit(1);
for (const module of project.children ?? []) {
  module.name = entryPoints.get(module.sources?.[0]?.fullFileName) ?? module.name;
}
app.validate(project);
await app.generateDocs(project, join(root, 'api-docs'));
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
