import { textOf, type SecretTypeRow, type SecretValues, type ValueProblem } from './secret-type.ts';

const key = '.dockerconfigjson';

export const dockerConfig: SecretTypeRow = {
  dhallFunction: 'dockerConfig',
  comment: 'The registries that images are pulled from, as ~/.docker/config.json has them.',
  keys: { [key]: 'config' },
  requires: 'all',
  checked: 'JSON with an object `auths`',
  checkValues: checkDockerConfig,
};

function checkDockerConfig(values: SecretValues): readonly ValueProblem[] {
  const hint = 'It must be the JSON of a docker config: {"auths": {"<registry>": {…}}}.';
  try {
    const config: unknown = JSON.parse(textOf(values, key));
    const auths: unknown =
      typeof config === 'object' && config !== null && 'auths' in config ? config.auths : undefined;
    if (typeof auths === 'object' && auths !== null && !Array.isArray(auths)) return [];
    return [{ key, message: 'the docker config has no object "auths"', hint }];
  } catch {
    // The parser's message quotes the text, so it is not a cause.
    return [{ key, message: 'the docker config is not JSON', hint }];
  }
}
