import type { Sources } from '../sources/sources.ts';
import { chartFault } from '../codes.ts';
import type { CustomCheck, CustomKind, CustomKinds } from '../objects/custom-kind.ts';
import type { JsonObject } from '../objects/json-value.ts';
import { checkCustomObject } from './check-custom-object.ts';
import { TooManySteps } from './check-value.ts';
import { readDefinitionFiles, type DefinitionFile } from './definition-files.ts';
import { readCrds, type CustomResource, type CustomVersion } from './read-crds.ts';

/** Groups of Kubernetes itself, besides those without a dot. */
const ofKubernetes =
  /^(?:admissionregistration|apiextensions|apiregistration|authentication|(?:rbac\.)?authorization|certificates|coordination|discovery|events|flowcontrol\.apiserver|internal\.apiserver|networking|node|resource|scheduling|storage|storagemigration)\.k8s\.io$/;

/**
 * The kinds that files with CustomResourceDefinitions describe. A file is read when an object could be
 * of one of its kinds, and once. Of two files with one kind, the first one counts.
 *
 * @param files relative to the workspace; also packaged charts, which may have `crds/`
 * @example
 * const kinds = createCustomKinds(['dhall/crds/argo/crds.yaml'], session.sources);
 * kinds.find('argoproj.io/v1alpha1', 'Rollout')?.check(object);
 */
export function createCustomKinds(
  files: readonly string[],
  sources: Pick<Sources, 'read'>,
): CustomKinds {
  let known: readonly DefinitionFile[] | undefined;
  const read = new Map<string, readonly CustomResource[]>();
  const found = new Map<string, CustomKind | undefined>();
  const crdsOf = ({ file, bytes }: DefinitionFile): readonly CustomResource[] => {
    const crds = read.get(file) ?? readCrds(file, bytes);
    read.set(file, crds);
    return crds;
  };
  const findKind = (group: string, version: string, kind: string): CustomKind | undefined => {
    known ??= readDefinitionFiles(files, sources);
    for (const file of known) {
      if (!file.text.includes(group) || !file.text.includes(kind)) continue;
      const crd = crdsOf(file).find((each) => each.group === group && each.kind === kind);
      if (crd !== undefined) return toCustomKind(crd, version);
    }
    return undefined;
  };
  return {
    find: (apiVersion, kind) => {
      const [group = '', version = '', ...others] = apiVersion.split('/');
      const isCustom = group.includes('.') && !ofKubernetes.test(group);
      if (!isCustom || version === '' || others.length > 0 || kind === '') return undefined;
      const name = `${apiVersion}/${kind}`;
      if (!found.has(name)) found.set(name, findKind(group, version, kind));
      return found.get(name);
    },
  };
}

function toCustomKind(crd: CustomResource, name: string): CustomKind {
  const served = crd.versions.filter((each) => each.served);
  const version = served.find((each) => each.name === name);
  return {
    file: crd.file,
    servedVersions: served.map((each) => `${crd.group}/${each.name}`),
    check: version && ((object) => checkVersion(object, version, crd)),
  };
}

async function checkVersion(
  object: JsonObject,
  version: CustomVersion,
  { file, kind }: CustomResource,
): Promise<CustomCheck> {
  try {
    return await checkCustomObject(object, version);
  } catch (error) {
    if (!(error instanceof TooManySteps)) throw error;
    throw chartFault({
      code: 'invalid-crd',
      message: `an object of the kind ${kind} is too large to be checked by its schema`,
      location: { file },
      hint: 'Split the object, or use a smaller schema.',
    });
  }
}
