/** Variables of a process. A use case is given them; it reads none itself. */
export type Env = Readonly<Record<string, string | undefined>>;
