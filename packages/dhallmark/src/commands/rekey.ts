import { resolve } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import { rekey } from '../rekey/rekey.ts';
import type { NewAgeKeyOptions, RekeyOptions } from '../rekey/rekey-options.ts';
import { openEvidence } from '../rekey/evidence-file.ts';
import { renderRecords } from '../rekey/render-records.ts';
import { showDocument, type DocumentFlags } from '../report/files/write-reports.ts';
import type { Output } from '../report/output.ts';
import type { Env } from '../workspace/env.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the command line says about a rekey. */
export interface RekeyFlags
  extends
    Pick<RekeyOptions, 'check' | 'publish' | 'sign' | 'mergeRequest' | 'batch'>,
    DocumentFlags {
  /** Writes the evidence to this file, also where the run fails. */
  readonly evidence?: string | undefined;
  /** Names of charts, separated by commas. */
  readonly charts?: string | undefined;
  /** Minutes. */
  readonly wait?: number | undefined;
  readonly newAgeKey?: boolean | undefined;
  /** Where the private half of the new key is stored; default DHALLMARK_AGE_KEY_STORE. */
  readonly store?: string | undefined;
  /** Days until a replaced age key is retired. */
  readonly grace?: number | undefined;
}

/**
 * Rekeys and prints the records. False where a file failed or, with `check`, is stale.
 *
 * @example
 * const output = standardOutput(process.env);
 * const done = await runRekey(workspace, { check: true }, output);
 */
export async function runRekey(
  workspace: Workspace,
  flags: RekeyFlags,
  output: Output,
): Promise<boolean> {
  const { root, environment, env } = workspace;
  const { charts, check = false, publish, sign, mergeRequest, batch, wait, json = false } = flags;
  const evidence = openEvidence(flags.evidence && resolve(root, flags.evidence), environment);
  const result = await evidence.collect((onPushed) =>
    rekey(workspace, {
      charts: charts?.split(',').map((name) => name.trim()),
      check,
      publish,
      sign,
      mergeRequest,
      batch,
      onPushed,
      waitMinutes: wait,
      newAgeKey: flags.newAgeKey === true ? newAgeKeyOptions(flags, env) : undefined,
      say: output.say,
      ...showProgress(process.stderr.isTTY && !json),
    }),
  );
  const bad = result.records.some(({ outcome }) => outcome === 'failed' || outcome === 'stale');
  const success = !bad && !(check && result.rulesMoved);
  await showDocument({ environment, success, ...result }, { ...flags, json }, output);
  if (!json) output.print(renderRecords(result.records, output));
  return success;
}

/** A scheduled job sets DHALLMARK_AGE_KEY_STORE. */
function newAgeKeyOptions({ store, grace = 14 }: RekeyFlags, env: Env): NewAgeKeyOptions {
  const place = store ?? env['DHALLMARK_AGE_KEY_STORE'];
  if (place === undefined) throw noKeyStore();
  return { store: place, graceDays: grace };
}

function noKeyStore(): Fault {
  return fault({
    code: 'no-key-store',
    message: 'there is no place to store the new key',
    hint: 'Add --store=file:PATH, azure:URL, gitlab:VARIABLE or git:URL#PATH, or set DHALLMARK_AGE_KEY_STORE.',
  });
}

/** One line that is overwritten, on a terminal only. */
function showProgress(shown: boolean): Pick<RekeyOptions, 'onProgress' | 'onWait'> {
  if (!shown) return {};
  let count = '';
  return {
    onProgress: (done, total) => {
      count = `${done} of ${total} files`;
      overwriteLine(`${count}${done === total ? '\n' : ''}`);
    },
    onWait: (waits) => overwriteLine([count, waits].filter(Boolean).join(', ')),
  };
}

function overwriteLine(text: string): void {
  process.stderr.write(`\r\u001B[K${text}`);
}
