import type { Tree } from '@nx/devkit';
import { requireName } from '@dhallmark/names';
import { crdFolder, readStamp } from 'dhallmark/crds';
import { fault } from '../../fault.ts';
import { filesOfFolder, importersOf, readText } from '../find-references.ts';
import { refuseReferences } from '../refuse-references.ts';

/**
 * Removes the package for custom kinds from `dhall/crds`. Returns what to say. Throws Fault `no-crd-package`,
 * `in-use`, and `edited` where it was edited.
 */
export function removeCrd(tree: Tree, name: string): readonly string[] {
  const folder = crdFolder(requireName('crdPackage', name));
  const code = `${folder}/package.dhall`;
  const definitions = `${folder}/crds.yaml`;
  if (!tree.exists(code)) throw noPackage(tree, name, code);
  refuseReferences(`the package ${folder}`, importersOf(tree, filesOfFolder(folder)));
  const stamp = readStamp({ code: readText(tree, code), definitions: readText(tree, definitions) });
  const others = tree
    .children(folder)
    .filter((file) => !/^(?:package\.dhall|crds\.yaml)$/.test(file));
  if (stamp === undefined || others.length > 0) {
    throw fault({
      code: 'edited',
      message: `${folder}/ was edited, or has files that were not generated`,
      location: { file: folder },
      hint: 'Nothing was removed. Delete the folder by hand.',
    });
  }
  tree.delete(folder);
  return [`Objects of its kinds are not validated any longer.`];
}

function noPackage(tree: Tree, name: string, file: string): Error {
  const names = tree
    .children('dhall/crds')
    .filter((each) => tree.exists(`${crdFolder(each)}/package.dhall`));
  return fault({
    code: 'no-crd-package',
    message: `there is no package ${name} in dhall/crds/`,
    location: { file },
    hint:
      names.length === 0
        ? 'There are no packages for custom kinds.'
        : `There are ${names.join(', ')}.`,
  });
}
