import { Command, Option } from '@dhallmark/command-line';
import {
  addLimits,
  chartOption,
  engineOption,
  environmentOption,
  ifUndecryptableOption,
  jsonOption,
  mergeRequestOption,
  quietOption,
  reportOption,
  secretPlacementOption,
  signOption,
  umbrellaOption,
  verboseOption,
} from './options.ts';
import { runInWorkspace, runOnRenders, type CommandEdge } from './run-in-workspace.ts';

/** `dhallmark render` */
export function createRenderCommand(edge: CommandEdge) {
  return addLimits(
    new Command('render')
      .description('evaluate charts into staging, without Secrets')
      .addOption(environmentOption)
      .addOption(umbrellaOption)
      .addOption(chartOption)
      .addOption(quietOption),
  ).action(async (flags) => {
    const { runRender } = await import('../commands/render.ts');
    await runInWorkspace(edge, flags, (workspace, output) => runRender(workspace, flags, output));
  });
}

/** `dhallmark make` */
export function createMakeCommand(edge: CommandEdge) {
  return addLimits(
    new Command('make')
      .description('make charts and their encrypted Secrets in the deploy tree')
      .addOption(environmentOption)
      .addOption(umbrellaOption)
      .addOption(chartOption)
      .addOption(engineOption)
      .addOption(secretPlacementOption)
      .addOption(ifUndecryptableOption)
      .addOption(jsonOption)
      .addOption(reportOption)
      .addOption(quietOption)
      .addOption(verboseOption),
  ).action(async (flags) => {
    const { runMake } = await import('../commands/make.ts');
    await runOnRenders(
      edge,
      flags,
      (workspace, output) => runMake(workspace, flags, output),
      async (workspace) => {
        const { findFaultsBesideRenders } = await import('../sources/faults-beside-renders.ts');
        return findFaultsBesideRenders(workspace);
      },
    );
  });
}

/** `dhallmark dependencies` */
export function createDependenciesCommand(edge: CommandEdge) {
  return addLimits(
    new Command('dependencies')
      .description('lock and fetch the charts of repositories that charts depend on')
      .addOption(environmentOption)
      .addOption(umbrellaOption)
      .addOption(chartOption)
      .addOption(new Option('--update', 'take the newest versions that the ranges allow'))
      .addOption(jsonOption)
      .addOption(reportOption),
  ).action(async (flags) => {
    const { runDependencies } = await import('../commands/dependencies.ts');
    await runOnRenders(edge, flags, (workspace, output) =>
      runDependencies(workspace, flags, output),
    );
  });
}

/** `dhallmark dev` */
export function createDevCommand(edge: CommandEdge) {
  return addLimits(
    new Command('dev')
      .description('make charts whenever their sources are saved')
      .addOption(environmentOption)
      .addOption(umbrellaOption)
      .addOption(chartOption)
      .addOption(engineOption)
      .addOption(secretPlacementOption)
      .addOption(ifUndecryptableOption)
      .addOption(verboseOption),
  ).action(async (flags) => {
    const { runDev } = await import('../commands/dev.ts');
    await runInWorkspace(edge, flags, (workspace, output) =>
      runDev({ ...workspace, chart: flags.chart }, flags, output),
    );
  });
}

/** `dhallmark publish` */
export function createPublishCommand(edge: CommandEdge) {
  return addLimits(
    new Command('publish')
      .description('make an environment and push it to the deploy repository as one commit')
      .addOption(environmentOption)
      .addOption(umbrellaOption)
      .addOption(engineOption)
      .addOption(ifUndecryptableOption)
      .addOption(new Option('--dry-run', 'print what would change, and push nothing'))
      .addOption(new Option('--rollback', 'publish a source that is older than the published one'))
      .addOption(signOption)
      .addOption(mergeRequestOption)
      .addOption(jsonOption)
      .addOption(reportOption),
  ).action(async (flags) => {
    const { runPublish } = await import('../commands/publish.ts');
    await runOnRenders(edge, flags, (workspace, output) => runPublish(workspace, flags, output));
  });
}

/** `dhallmark apply` */
export function createApplyCommand(edge: CommandEdge) {
  return addLimits(
    new Command('apply')
      .description('make charts and apply them to the current kubectl context')
      .addOption(environmentOption)
      .addOption(umbrellaOption)
      .addOption(engineOption)
      .addOption(ifUndecryptableOption)
      .addOption(new Option('--yes', 'apply without asking'))
      .addOption(new Option('--dry-run', 'let the cluster check everything, and change nothing'))
      .addOption(
        new Option(
          '--release <name>',
          "name of the release in templates; default: the chart's name",
        ),
      )
      .addOption(new Option('--namespace <name>', 'namespace of the release in templates')),
  ).action(async (flags) => {
    const { runApply } = await import('../commands/apply.ts');
    await runOnRenders(edge, flags, (workspace, output) => runApply(workspace, flags, output));
  });
}
