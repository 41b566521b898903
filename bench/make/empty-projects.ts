/** A project with a target whose executor does nothing, and with Nx's own, which starts no process. */
const emptyTargets: Readonly<Record<string, string>> = {
  'empty/project.json': JSON.stringify({
    name: 'empty',
    targets: { executor: { executor: './empty:nothing' }, noop: { executor: 'nx:noop' } },
  }),
  'empty/package.json': JSON.stringify({ name: 'empty', executors: './executors.json' }),
  'empty/executors.json': JSON.stringify({
    executors: {
      nothing: { implementation: './nothing.cjs', schema: './schema.json' },
      copies: {
        implementation: './copies.cjs#copy',
        batchImplementation: './copies.cjs#copyAll',
        preferBatch: true,
        schema: './schema.json',
      },
    },
  }),
  'empty/nothing.cjs': 'module.exports = async () => ({ success: true });\n',
  'empty/copies.cjs': `const { mkdirSync, writeFileSync } = require('node:fs');
const copy = ({ folder }) => {
  mkdirSync(folder, { recursive: true });
  for (let file = 0; file < 6; file += 1) writeFileSync(folder + '/' + file + '.yaml', folder);
  return { success: true };
};
module.exports = {
  copy: async (options) => copy(options),
  copyAll: async (graph, inputs) =>
    Object.fromEntries(
      Object.keys(graph.tasks).map((task) => [task, { ...copy(inputs[task]), terminalOutput: '' }]),
    ),
};
`,
  'empty/schema.json': JSON.stringify({ type: 'object', properties: {} }),
};

/**
 * What Nx alone costs with so many projects: each has a cached target with as many files as the render
 * of a chart, and the project `all` has a target after them whose executor does nothing.
 */
export function emptyProjects(count: number): Readonly<Record<string, string>> {
  const names = Array.from({ length: count }, (_, index) => `empty-${index + 1}`);
  const projects = names.map((name): [string, string] => [
    `projects/${name}/project.json`,
    JSON.stringify({
      name,
      targets: {
        render: {
          executor: './empty:copies',
          cache: true,
          options: { folder: `dist/${name}` },
          inputs: ['{projectRoot}/source.txt'],
          outputs: [`{workspaceRoot}/dist/${name}`],
        },
      },
    }),
  ]);
  return {
    'nx.json': JSON.stringify({
      analytics: false,
      neverConnectToCloud: true,
      cacheDirectory: '.nx/cache',
    }),
    ...emptyTargets,
    ...Object.fromEntries(projects),
    ...Object.fromEntries(names.map((name) => [`projects/${name}/source.txt`, name])),
    'projects/all/project.json': JSON.stringify({
      name: 'all',
      targets: {
        make: {
          executor: './empty:nothing',
          dependsOn: [{ projects: names, target: 'render' }],
        },
      },
    }),
  };
}
