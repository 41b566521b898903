import { findImageProblem } from '../../formats/image.ts';
import type { FieldPath, Json } from '../../json.ts';
import { containersIn } from '../../pods.ts';
import type { Rule } from '../../rule.ts';
import { selectFields } from '../../select-fields.ts';
import { isTemplated } from '../values/table-rules.ts';

/** The API server takes any string for an image. */
export const imageReference: Rule = {
  name: 'image-reference',
  group: 'runtime',
  severity: 'error',
  summary: 'The name of an image is one that container runtimes can read.',
  reason: 'The pod waits in InvalidImageName.',
  remedy: 'Write registry/name:tag in lowercase, or registry/name@sha256: with the digest.',
  source: 'https://github.com/distribution/reference/blob/main/reference.go',
  *check({ json }) {
    for (const [path, image] of imagesIn(json)) {
      if (typeof image !== 'string' || isTemplated(image)) continue;
      const problem = findImageProblem(image);
      if (problem === undefined) continue;
      const { message, suggestion } = problem;
      yield {
        path,
        message: `the image is not valid: ${message}`,
        hint: suggestion === undefined ? undefined : `Use ${suggestion}.`,
      };
    }
  },
};

function imagesIn(json: Json): readonly (readonly [path: FieldPath, image: unknown])[] {
  return [
    ...containersIn(json).map(
      ({ path, container }) => [[...path, 'image'], container['image']] as const,
    ),
    ...selectFields(json, '@pod.volumes[].image.reference').map(
      ({ path, value }) => [path, value] as const,
    ),
  ];
}
