const path = require('node:path');

/**
 * Starts a program of a package that this one depends on. pnpm, Yarn and Bun link only the programs of
 * the packages that a workspace names itself, so this package has all that its users need.
 */
exports.start = (packageName, program) => {
  const manifest = require.resolve(`${packageName}/package.json`);
  require(path.join(path.dirname(manifest), require(manifest).bin[program]));
};
