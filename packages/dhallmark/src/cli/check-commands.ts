import { Command, Option, parseWholeNumber } from '@dhallmark/command-line';
import {
  addLimits,
  chartOption,
  environmentOption,
  jsonOption,
  junitOption,
  codeQualityOption,
  reportOption,
  sarifOption,
  mergeRequestOption,
  quietOption,
  signOption,
  umbrellaOption,
} from './options.ts';
import { reportFailures } from '../report/report-failures.ts';
import { readUmbrellas } from '../workspace/umbrellas.ts';
import { runInWorkspace, runOnRenders, type CommandEdge } from './run-in-workspace.ts';

/** `dhallmark check` */
export function createCheckCommand({ env, output, setExitStatus }: CommandEdge) {
  return new Command('check')
    .description("check that the charts' folder is data, before anything runs with values")
    .addOption(jsonOption)
    .addOption(reportOption)
    .addOption(junitOption)
    .addOption(sarifOption)
    .addOption(codeQualityOption)
    .addOption(quietOption)
    .action(async (flags) => {
      const { runCheck } = await import('../commands/check.ts');
      const { root } = output;
      const success = await reportFailures(
        output,
        () => runCheck({ root, env, umbrellas: readUmbrellas(root) }, flags, output),
        { ...flags, command: 'check' },
      );
      setExitStatus(success ? 0 : 1);
    });
}

/** `dhallmark lint` */
export function createLintCommand(edge: CommandEdge) {
  return addLimits(
    new Command('lint')
      .description('check rendered charts')
      .addOption(environmentOption)
      .addOption(umbrellaOption)
      .addOption(chartOption)
      .addOption(new Option('--strict', 'fail for warnings, too'))
      .addOption(
        new Option(
          '--write-baseline',
          'accept all problems in objects that there are now, in lint-baseline.json',
        ),
      )
      .addOption(jsonOption)
      .addOption(reportOption)
      .addOption(junitOption)
      .addOption(sarifOption)
      .addOption(codeQualityOption)
      .addOption(quietOption),
  ).action(async (flags) => {
    const { runLint } = await import('../commands/lint.ts');
    await runOnRenders(
      edge,
      { ...flags, command: 'lint' },
      (workspace, output) => runLint(workspace, flags, output),
      async (workspace, failures) => {
        const { lintOthers } = await import('../lint/lint-others.ts');
        return lintOthers(workspace, failures);
      },
    );
  });
}

/** `dhallmark verify` */
export function createVerifyCommand(edge: CommandEdge) {
  return new Command('verify')
    .description('check the deploy tree without keys')
    .addOption(environmentOption)
    .addOption(umbrellaOption)
    .addOption(
      new Option(
        '--proof',
        'also check the proof of the last publish, and render its source again',
      ),
    )
    .addOption(
      new Option('--proof-key <file>', 'the public key that the proof must be signed with'),
    )
    .addOption(jsonOption)
    .addOption(reportOption)
    .addOption(junitOption)
    .addOption(sarifOption)
    .addOption(codeQualityOption)
    .addOption(quietOption)
    .action(async (flags) => {
      const { runVerify } = await import('../commands/verify.ts');
      await runInWorkspace(edge, { ...flags, command: 'verify' }, (workspace, output) =>
        runVerify(workspace, flags, output),
      );
    });
}

/** `dhallmark diff` */
export function createDiffCommand(edge: CommandEdge) {
  return addLimits(
    new Command('diff')
      .description('show what the charts would change in the deploy tree')
      .addOption(environmentOption)
      .addOption(umbrellaOption)
      .addOption(chartOption)
      .addOption(
        new Option('--base <commit>', 'compare with this commit instead of with the deploy tree'),
      )
      .addOption(
        new Option('--markdown <file>', 'also write the comparison as Markdown to this file'),
      )
      .addOption(
        new Option(
          '--detailed-exitcode',
          'fail when something differs, or when that cannot be known',
        ),
      )
      .addOption(jsonOption)
      .addOption(reportOption),
  ).action(async (flags) => {
    const { runDiff } = await import('../commands/diff.ts');
    await runOnRenders(edge, flags, (workspace, output) => runDiff(workspace, flags, output));
  });
}

/** `dhallmark env` */
export function createEnvCommand(edge: CommandEdge) {
  return addLimits(
    new Command('env')
      .description('list the variables that Secrets need, never their values')
      .addOption(environmentOption)
      .addOption(umbrellaOption)
      .addOption(chartOption)
      .addOption(new Option('--write-example', 'write secrets.env.example'))
      .addOption(new Option('--check', 'fail when a variable is missing or malformed'))
      .addOption(jsonOption)
      .addOption(reportOption)
      .addOption(quietOption),
  ).action(async (flags) => {
    const { runEnv } = await import('../commands/env.ts');
    await runOnRenders(edge, flags, (workspace, output) => runEnv(workspace, flags, output));
  });
}

/** `dhallmark doctor` */
export function createDoctorCommand(edge: CommandEdge) {
  return addLimits(
    new Command('doctor')
      .description('check keys, rules, rights and the deploy repository')
      .addOption(environmentOption)
      .addOption(umbrellaOption)
      .addOption(quietOption)
      .addOption(jsonOption)
      .addOption(reportOption),
  ).action(async (flags) => {
    const { runDoctor } = await import('../commands/doctor.ts');
    await runInWorkspace(edge, flags, (workspace, output) => runDoctor(workspace, flags, output));
  });
}

/** `dhallmark rekey` */
export function createRekeyCommand(edge: CommandEdge) {
  return new Command('rekey')
    .description('bring encrypted Secrets to the newest keys')
    .addOption(environmentOption)
    .addOption(umbrellaOption)
    .addOption(
      new Option('--charts <names>', 'only the Secrets of these charts, separated by commas'),
    )
    .addOption(new Option('--check', 'change nothing, and fail when something is stale'))
    .addOption(new Option('--publish', 'rekey the deploy repository, and push after every batch'))
    .addOption(signOption)
    .addOption(mergeRequestOption)
    .addOption(
      new Option(
        '--batch <files>',
        'most re-encrypted files per commit (default: an eighth of them, at least 100)',
      ).argParser(parseWholeNumber),
    )
    .addOption(
      new Option(
        '--evidence <file>',
        'write the result as JSON to this file, also when the run fails',
      ),
    )
    .addOption(
      new Option('--wait <minutes>', 'retry while no new key version is seen').argParser(
        parseWholeNumber,
      ),
    )
    .addOption(new Option('--new-age-key', 'generate an age key and add it to the rules first'))
    .addOption(
      new Option(
        '--store <place>',
        'where the new key is stored: file:PATH, azure:URL, gitlab:VARIABLE or git:URL#PATH; default: DHALLMARK_AGE_KEY_STORE',
      ),
    )
    .addOption(
      new Option('--grace <days>', 'days until a replaced age key is retired')
        .argParser(parseWholeNumber)
        .default(14),
    )
    .addOption(jsonOption)
    .addOption(reportOption)
    .action(async (flags) => {
      const { runRekey } = await import('../commands/rekey.ts');
      await runInWorkspace(edge, flags, (workspace, output) => runRekey(workspace, flags, output));
    });
}
