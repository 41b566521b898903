// node build.mjs [FOLDER]: into bundle/, or the folder.
import { readFileSync } from 'node:fs';

import { transform } from 'esbuild';

import { bundlePrograms } from '../../tools/programs/bundle.mjs';

/**
 * Azure's HTTP client asks whether a body is a FormData, and with that name Node loads its fetch and
 * all that belongs to it: 17 ms, for what no call of ours sends.
 */
const withoutFormData = {
  name: 'without-form-data',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@typespec[\\/]ts-http-runtime[\\/].*\.js$/ }, async ({ path }) => {
      const define = { FormData: 'undefined' };
      return { contents: (await transform(readFileSync(path, 'utf8'), { define })).code };
    });
  },
};

const programs = ['src/cli/sops-runner.ts'];
await bundlePrograms(import.meta.dirname, programs, process.argv[2], [withoutFormData]);
