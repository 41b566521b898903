import { isEnvFile } from '@dhallmark/chart-gen/source-names';

/** By name: what Nx, its plugins and package managers load or run, wherever it is. */
const always: readonly (readonly [name: RegExp, effect: string])[] = [
  [/^(?:project|package|nx|lerna|workspace)\.json$/, 'makes Nx infer or change a project'],
  [/^(?:node_modules|\.git|\.nx|\.yarn)$/, 'is a folder that programs look for code in'],
  [
    /^(?:pnpm-workspace\.yaml|\.npmrc|\.yarnrc(?:\.ya?ml)?|\.pnpmfile\.c?js|\.pnp\..+|bunfig\.toml)$/,
    'configures a package manager',
  ],
  [/\.(?:config|workspace|preset)\.[cm]?[jt]sx?$/, 'is run by plugins of Nx'],
  [
    /^\.(?:eslintrc|babelrc|swcrc|detoxrc|mocharc|storybook|prettierrc|stylelintrc)(?:\..+)?$/,
    'is run by plugins of Nx',
  ],
];

/** What a plugin infers projects from, by its name in nx.json. */
const byPlugin: readonly (readonly [plugin: RegExp, name: RegExp])[] = [
  [/gradle/, /^(?:(?:build|settings)\.gradle(?:\.kts)?|gradlew(?:\.bat)?|gradle\.properties)$/],
  [/maven/, /^(?:pom\.xml|mvnw(?:\.cmd)?)$/],
  [/dotnet/, /\.(?:cs|fs|vb)proj$|\.slnx?$|^Directory\.\w+\.(?:props|targets)$/],
  [/docker|container/, /^(?:.+\.)?Dockerfile(?:\..+)?$/],
  [/expo|react-native|detox/, /^app\.json$/],
  [/js|typescript|tsc/, /^tsconfig.*\.json$/],
  [/rust|cargo/, /^Cargo\.(?:toml|lock)$/],
  [/python/, /^(?:pyproject\.toml|setup\.(?:py|cfg))$/],
  [/nx-go|gonx|\/go$/, /^go\.(?:mod|work)$/],
];

/** Most file systems outside of Linux do not tell upper from lower case. */
const matches = (pattern: RegExp, name: string): boolean =>
  new RegExp(pattern.source, 'i').test(name);

/**
 * What Nx would do with a file or folder below the charts by its name; undefined for data.
 *
 * @param name the last part of its path
 * @param plugins the plugins in nx.json
 * @example
 * describeEntryPoint('project.json', []) // 'makes Nx infer or change a project'
 */
export function describeEntryPoint(name: string, plugins: readonly string[]): string | undefined {
  if (isEnvFile(name)) return 'is an env file, which Nx loads into every task of the chart';
  const found = always.find(([pattern]) => matches(pattern, name));
  if (found !== undefined) return found[1];
  const plugin = plugins.find((each) =>
    byPlugin.some(([user, pattern]) => user.test(each) && matches(pattern, name)),
  );
  return plugin === undefined ? undefined : `makes ${plugin} infer a project`;
}
