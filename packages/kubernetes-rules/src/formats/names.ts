import { textFormat, type Format } from './format.ts';

// staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go

const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const DOMAIN_WITH_UNDERSCORE =
  /^[a-z0-9_]([-_a-z0-9]*[a-z0-9_])?(\.[a-z0-9_]([-_a-z0-9]*[a-z0-9_])?)*$/;
const NAME_PART = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

/** Replaces what a lowercase name may not have; undefined where the result is not a name either. */
function suggestName(format: Format): Format {
  return {
    ...format,
    suggest: (value) => {
      if (typeof value !== 'string') return undefined;
      const name = value.toLowerCase().replaceAll(/[_\s]+/g, '-');
      return name !== value && format.accepts(name) ? name : undefined;
    },
  };
}

/** IsDNS1123Label */
export const dnsLabel = suggestName(
  textFormat({
    words: 'a lowercase DNS label: a-z, 0-9 and -, with a letter or digit at both ends',
    pattern: LABEL,
    longest: 63,
  }),
);

/** IsDNS1035Label */
export const dnsLabelWithLetter = suggestName(
  textFormat({
    words: 'a lowercase DNS label that starts with a letter: a-z, 0-9 and -',
    pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
    longest: 63,
  }),
);

/** IsDNS1123Subdomain */
export const dnsName = suggestName(
  textFormat({
    words:
      'a lowercase DNS name: a-z, 0-9, - and ., with a letter or digit at both ends of each part',
    pattern: SUBDOMAIN,
    longest: 253,
  }),
);

/** IsDNS1123SubdomainWithUnderscore */
export const searchDomain = textFormat({
  words: 'a lowercase DNS name: a-z, 0-9, -, _ and .',
  pattern: DOMAIN_WITH_UNDERSCORE,
  longest: 253,
});

/** IsValidPathSegmentName */
export const pathSegment: Format = {
  words: 'a name without / and %, and neither . nor ..',
  accepts: (value) =>
    typeof value !== 'string' || (!/[/%]/.test(value) && value !== '.' && value !== '..'),
};

/** IsQualifiedName */
export const qualifiedName: Format = {
  words:
    'a name of at most 63 letters, digits, -, _ and . with a letter or digit at both ends, after an optional lowercase DNS name and /',
  accepts: (value) => typeof value !== 'string' || isQualifiedName(value),
};

function isQualifiedName(text: string): boolean {
  const parts = text.split('/');
  const [prefix, name] = parts.length === 1 ? [undefined, text] : parts;
  if (parts.length > 2 || name === undefined) return false;
  if (prefix !== undefined && (prefix === '' || !dnsName.accepts(prefix))) return false;
  return name.length <= 63 && NAME_PART.test(name);
}

/** The same for annotations, whose prefix may have upper case. */
export const annotationName: Format = {
  words: qualifiedName.words,
  accepts: (value) => typeof value !== 'string' || isQualifiedName(value.toLowerCase()),
};

/** IsDomainPrefixedPath */
export const domainPrefixedPath: Format = {
  words: 'a DNS name, / and a path, such as example.org/name',
  accepts: (value) => {
    if (typeof value !== 'string') return true;
    const [domain = '', ...path] = value.split('/');
    return dnsName.accepts(domain) && /^[\w\-.~!$&'()*+,;=:/]+$/.test(path.join('/'));
  },
};

/** IsValidLabelValue */
export const labelValue: Format = {
  words: 'empty, or at most 63 letters, digits, -, _ and . with a letter or digit at both ends',
  accepts: (value) =>
    typeof value !== 'string' || value === '' || (value.length <= 63 && NAME_PART.test(value)),
};

/** IsValidPortName */
export const portName: Format = {
  words: 'at most 15 of a-z, 0-9 and single -, with at least one letter, and no - at an end',
  accepts: (value) =>
    typeof value !== 'string' ||
    (value.length <= 15 && LABEL.test(value) && /[a-z]/.test(value) && !value.includes('--')),
  suggest: (value) => {
    const name = typeof value === 'string' ? value.toLowerCase().replaceAll('_', '-') : '';
    return name !== value && portName.accepts(name) ? name : undefined;
  },
};

/** IsRelaxedEnvVarName */
export const environmentName: Format = {
  words: 'printable ASCII without =',
  accepts: (value) => typeof value !== 'string' || /^[ -<>-~]+$/.test(value),
};

/** IsConfigMapKey */
export const dataKey: Format = {
  words: 'at most 253 letters, digits, -, _ and ., neither . nor .. at its start',
  accepts: (value) =>
    typeof value !== 'string' ||
    (value.length <= 253 &&
      /^[-._a-zA-Z0-9]+$/.test(value) &&
      value !== '.' &&
      !value.startsWith('..')),
};

/** IsHTTPHeaderName */
export const headerName: Format = {
  words: 'letters, digits and -',
  accepts: (value) => typeof value !== 'string' || /^[-A-Za-z0-9]+$/.test(value),
};

/** IsValidSysctlName */
export const sysctlName: Format = {
  words: 'parts of a-z, 0-9, - and _ with . or / between them',
  accepts: (value) =>
    typeof value !== 'string' ||
    (value.length <= 253 &&
      /^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/.test(value)),
};
