/** One message of `helm lint`. */
export interface HelmMessage {
  readonly level: 'WARNING' | 'ERROR';
  /** The folder of the chart, as helm was called with it. */
  readonly folder: string;
  /** In the chart; `templates/` where helm names no single one. */
  readonly file: string;
  readonly text: string;
}

/**
 * The messages in the output of `helm lint --quiet`. What they do not cover, such as a summary, is left
 * out.
 *
 * @example
 * parseHelmMessages('==> Linting chart\n[WARNING] templates/a.yaml: it is deprecated')[0]?.file // 'templates/a.yaml'
 */
export function parseHelmMessages(output: string): readonly HelmMessage[] {
  const messages: HelmMessage[] = [];
  let folder = '';
  for (const line of output.split('\n')) {
    folder = /^==> Linting (.+)$/.exec(line)?.[1] ?? folder;
    const [, level, file = '', text = ''] = /^\[(WARNING|ERROR)\] (\S+): (.+)$/.exec(line) ?? [];
    if (level === 'WARNING' || level === 'ERROR') messages.push({ level, folder, file, text });
  }
  return messages;
}
