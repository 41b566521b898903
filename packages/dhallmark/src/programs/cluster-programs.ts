import { execa } from 'execa';
import { fault } from '../fault.ts';
import type { Env } from '../workspace/env.ts';
import { childEnvironment } from './child-environment.ts';
import { findProgram } from './find-program.ts';

/** What kubectl, its login plugins and helm need: where configuration is, but no credential itself. */
const CLUSTER =
  /^(KUBECONFIG|KUBE_CONTEXT|KUBERNETES_\w+|HELM_(CACHE|CONFIG|DATA)_HOME|HELM_NAMESPACE|HELM_KUBE\w+|HTTPS?_PROXY|NO_PROXY|SSL_CERT_\w+|AWS_(PROFILE|REGION|DEFAULT_REGION|CONFIG_FILE|SHARED_CREDENTIALS_FILE)|AZURE_CONFIG_DIR|CLOUDSDK_\w+|USE_GKE_GCLOUD_AUTH_PLUGIN|GOOGLE_APPLICATION_CREDENTIALS)$/i;

/** Runs a program; `input` reaches it through its standard input only. Resolves however it ends. */
export type Program = (args: readonly string[], input?: string) => Promise<ProgramResult>;

export interface ProgramResult {
  readonly failed: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program on the PATH, without this process's variables. Throws Fault `no-program`. */
export function requireProgram(names: readonly string[], env: Env): Program {
  const file = findProgram(names, env);
  if (file === undefined) {
    throw fault({
      code: 'no-program',
      message: `the program ${names[0]} is neither on the PATH nor in $REFERENCE_BIN`,
      hint: 'Install it, and try again.',
    });
  }
  return async (args, input = '') => {
    const { failed, stdout, stderr } = await execa(file, args, {
      env: childEnvironment(env, CLUSTER),
      extendEnv: false,
      input,
      reject: false,
    });
    return { failed, stdout, stderr };
  };
}

/** The cluster that kubectl would use. Throws Fault `no-context`. */
export async function currentContext(kubectl: Program): Promise<string> {
  const { failed, stdout } = await kubectl(['config', 'current-context']);
  const context = stdout.trim();
  if (!failed && context !== '') return context;
  throw fault({
    code: 'no-context',
    message: 'there is no current kubectl context',
    hint: 'Choose one: kubectl config use-context NAME.',
  });
}
