import { GoMap, GoStruct, unsupported } from '../go-values/go-value.ts';
import { UNKNOWN } from '../go-values/unknown-value.ts';
import { variadic, type TemplateFunction } from './template-function.ts';

/** What only an installation decides: random values, keys, and the time. */
const unknown = variadic('passes', [], 'any', () => UNKNOWN);

const certificate = variadic('passes', [], 'any', () => {
  const fields = new Map([
    ['Cert', UNKNOWN],
    ['Key', UNKNOWN],
  ]);
  return new GoStruct('sprig.certificate', fields, { text: UNKNOWN });
});

const unavailable = (name: string): TemplateFunction =>
  variadic('passes', [], 'any', () => {
    throw unsupported(name);
  });

const unknownNames =
  'randAlphaNum randAlpha randAscii randNumeric randBytes randInt shuffle uuidv4 genPrivateKey htpasswd bcrypt derivePassword encryptAES decryptAES now date dateInZone date_in_zone htmlDate htmlDateInZone ago dateModify date_modify mustDateModify must_date_modify unixEpoch';
const certificateNames =
  'genCA genCAWithKey genSelfSignedCert genSelfSignedCertWithKey genSignedCert genSignedCertWithKey buildCustomCert';
const unavailableNames =
  'toDate mustToDate duration durationRound abbrevboth initials wrap wrapWith urlJoin';

/** Functions whose values only an installation decides, and those that this interpreter does not have. */
export const installationFunctions: Readonly<Record<string, TemplateFunction>> = {
  ...Object.fromEntries(unknownNames.split(' ').map((name) => [name, unknown])),
  ...Object.fromEntries(certificateNames.split(' ').map((name) => [name, certificate])),
  ...Object.fromEntries(unavailableNames.split(' ').map((name) => [name, unavailable(name)])),
  // as without a cluster
  lookup: variadic('passes', [], 'any', () => new GoMap()),
  getHostByName: variadic('passes', [], 'any', () => ''),
};
