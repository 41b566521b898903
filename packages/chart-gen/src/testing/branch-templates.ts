/** A template with branches, what Helm says about it, and where the fault is. */
export interface BranchTemplate {
  readonly what: string;
  readonly text: string;
  /** From 1; undefined where Helm accepts the template. */
  readonly line: number | undefined;
}

/** The values with which Helm renders the templates; they reach every faulty branch. */
export const branchValues = `"on": true
name: shop
port: 80
list: [a, b]
map: { a: b }
nested: { deep: { name: x } }
`;

const HEAD = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n';

/** Helm refuses it for this line, counted from the first one after the head. */
export const bad = (what: string, line: number, ...lines: readonly string[]): BranchTemplate => ({
  what,
  text: `${HEAD}${lines.join('\n')}\n`,
  line: line + 4,
});
/** Helm accepts it. */
export const good = (what: string, ...lines: readonly string[]): BranchTemplate => ({
  what,
  text: `${HEAD}${lines.join('\n')}\n`,
  line: undefined,
});

export const IF = '{{ if .Values.on }}';
export const END = '{{ end }}';
