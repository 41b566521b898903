import { countNoun } from '@dhallmark/fault';
import type { PublishResult } from '@dhallmark/gitops';
import { publish, type PublishOptions } from '../publish/publish.ts';
import { showDocument, type DocumentFlags } from '../report/files/write-reports.ts';
import type { Output } from '../report/output.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the command line says about publishing. */
export interface PublishFlags extends Omit<PublishOptions, 'say'>, DocumentFlags {}

/**
 * Publishes the environment and prints the result.
 *
 * @example
 * const output = standardOutput(process.env);
 * const done = await runPublish(workspace, { json: true }, output);
 */
export async function runPublish(
  workspace: Workspace,
  { json, report, ...options }: PublishFlags,
  output: Output,
): Promise<boolean> {
  const result = await publish(workspace, { ...options, say: output.say });
  const { environment } = workspace;
  await showDocument(
    { environment, success: true, ...result },
    { json, report, environment },
    output,
  );
  if (json !== true) output.print(describeResult(result, environment));
  return true;
}

function describeResult(
  { outcome, commit, branch, request, changes }: PublishResult,
  environment: string,
): string {
  const count = countNoun(changes.length, 'file');
  switch (outcome) {
    case 'unchanged':
      return `${environment}: the deploy repository holds this state already; no commit was made.`;
    case 'dry-run':
      return [`${environment}: would change ${count}`, ...changes.map((line) => `  ${line}`)].join(
        '\n',
      );
    case 'published': {
      const where =
        branch === undefined ? '' : ` on ${branch}, for ${request ?? 'a merge request'}`;
      return `${environment}: published ${count} as ${commit?.slice(0, 12)}${where}.`;
    }
  }
}
