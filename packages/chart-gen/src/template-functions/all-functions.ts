import { defaultFunctions } from './defaults.ts';
import { dictFunctions } from './dicts.ts';
import { encodingFunctions } from './encodings.ts';
import { goFunctions } from './go-functions.ts';
import { installationFunctions } from './installation.ts';
import { listFunctions } from './lists.ts';
import { numberFunctions } from './numbers.ts';
import { pathFunctions } from './paths.ts';
import { regexFunctions } from './regexes.ts';
import { stringFunctions } from './strings.ts';
import type { TemplateFunction } from './template-function.ts';
import { versionFunctions } from './versions.ts';

/** All functions but those that execute templates: `include`, `tpl`, `required`, `fail`, `and` and `or`. */
export const allFunctions: ReadonlyMap<string, TemplateFunction> = new Map(
  Object.entries({
    ...goFunctions,
    ...stringFunctions,
    ...listFunctions,
    ...dictFunctions,
    ...numberFunctions,
    ...defaultFunctions,
    ...encodingFunctions,
    ...regexFunctions,
    ...versionFunctions,
    ...pathFunctions,
    ...installationFunctions,
  }),
);
