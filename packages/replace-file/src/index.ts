export { codes } from './codes.ts';
export { hostMark, isRunning } from './draft.ts';
export { makeFolder } from './make-folder.ts';
export { replaceFile, replaceUnchangedFile, writeOutput } from './replace-file.ts';
export { writeWholeFile } from './write-whole-file.ts';
