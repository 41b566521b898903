import type { KnownObject } from '@dhallmark/kubernetes-rules';
import type { Staged } from '../render/staging.ts';

/**
 * The objects that templates with template syntax name. What such a template writes depends on values,
 * so the objects are known by kind and name only, and only where the name is written out.
 *
 * @param staged by chart
 */
export function readTemplateObjects(staged: ReadonlyMap<string, Staged>): readonly KnownObject[] {
  return [...staged.values()].flatMap(({ files }) =>
    [...files].flatMap(([path, bytes]) => {
      if (!/^templates\/.*\.(ya?ml|tpl)$/.test(path)) return [];
      const text = Buffer.from(bytes).toString('utf8');
      return text.includes('{{') ? text.split(/^---.*$/m).flatMap(readDocument) : [];
    }),
  );
}

function readDocument(text: string): readonly KnownObject[] {
  const kind = /^kind:[ ]*(\w+)[ ]*$/m.exec(text)?.[1];
  const metadata = /^metadata:[ ]*\n((?:[ ]+.*\n?|[ ]*\{\{.*\n?)*)/m.exec(text)?.[1] ?? '';
  const name = /^ +name:[ ]*["']?([a-z0-9.-]+)["']?[ ]*$/m.exec(metadata)?.[1];
  const namespace = /^ +namespace:[ ]*["']?([a-z0-9-]+)["']?[ ]*$/m.exec(metadata)?.[1];
  return kind === undefined || name === undefined ? [] : [{ kind, namespace, name }];
}
