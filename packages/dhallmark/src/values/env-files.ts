/** Holds a person's values for the environment `local`; Git ignores it. */
export const ENV_FILE = 'secrets.env';
/** Names all variables, with values that may be seen by anyone. */
export const ENV_EXAMPLE = 'secrets.env.example';
