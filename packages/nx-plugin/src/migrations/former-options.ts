/** Options of targets by their former names. */
export const formerOptions: Readonly<Record<string, string>> = {
  undecided: 'ifUndecryptable',
};
