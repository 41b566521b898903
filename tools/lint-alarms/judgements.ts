/** How many findings of a rule in the public charts are not faults, after each of them was looked at. */
export interface Judgement {
  /** Something else makes the object, such as a Job: it is declared once, in `external`. */
  readonly external: number;
  /** The object is right. */
  readonly wrong: number;
  readonly why: string;
}

/** Rules that are not listed have neither. */
export const judgements: Readonly<Record<string, Judgement>> = {
  'dangling-secret': {
    external: 19,
    wrong: 0,
    why: 'A Job, an operator or another chart makes the Secret.',
  },
  'missing-service-account': {
    external: 2,
    wrong: 0,
    why: 'Workflows of users bring the account.',
  },
  'unlisted-target-port': {
    external: 0,
    wrong: 2,
    why: 'The program listens on the port, which its list of ports lacks.',
  },
};
