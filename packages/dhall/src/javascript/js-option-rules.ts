import { either, objectOf, oneOf, type Rules, string } from '../check-argument.ts';

/** What the options that change the form of values must be, wherever they are given. */
export const formRules: Rules<'unions' | 'integers' | 'maps'> = {
  unions: oneOf('plain', 'tagged'),
  integers: oneOf('either', 'number', 'bigint'),
  maps: either(oneOf(false), objectOf({ key: string, value: string })),
};
