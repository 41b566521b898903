import type { Fault } from '@dhallmark/fault';
import { readObjects } from '@dhallmark/kubernetes-objects';
import { CHART_FOLDER } from '../tree/layout.ts';
import { plaintextSecret, unreadableManifest } from './findings.ts';

/**
 * Checks what Helm rendered from the charts of a tree. Each fault names the template, as Helm's
 * comments do.
 *
 * @example
 * checkRendered('# Source: web/templates/a.yaml\nkind: Secret\ndata: { a: Yg== }\n')
 */
export function checkRendered(text: string): readonly Fault[] {
  return text.split(/^---$/m).flatMap((document) => {
    const file = /^# Source: (.+)$/m.exec(document)?.[1];
    const shown = `${CHART_FOLDER} (rendered${file === undefined ? '' : `: ${file}`})`;
    return readObjects(document).flatMap(({ objects, refusal }) => [
      ...objects
        .filter(({ isSecret, isNested, holdsSecretValues, fields }) =>
          isNested ? holdsSecretValues : isSecret && !fields.includes('sops'),
        )
        .map(() => plaintextSecret(shown)),
      ...(refusal === undefined ? [] : [unreadableManifest(shown, refusal.line, refusal.reason)]),
    ]);
  });
}
