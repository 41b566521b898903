/** A file for Google's clients: https://cloud.google.com/iam/docs/workload-identity-federation-with-other-providers */
const file = `{
  "type": "external_account",
  "audience": "//iam.googleapis.com/%s",
  "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
  "token_url": "https://sts.googleapis.com/v1/token",%s
  "credential_source": { "file": "%s", "format": { "type": "text" } }
}`.replaceAll(/\n\s*/g, ' ');

const impersonation =
  '"service_account_impersonation_url": "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/%s:generateAccessToken",';

/** Both names become part of JSON and of an address. */
const refuseOtherNames = `case "\${GCP_WORKLOAD_IDENTITY_PROVIDER:-}" in
  projects/*/locations/global/workloadIdentityPools/*/providers/*) ;;
  * ) echo 'Set the CI variable GCP_WORKLOAD_IDENTITY_PROVIDER to projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER'; exit 1 ;;
esac
case "$GCP_WORKLOAD_IDENTITY_PROVIDER\${GCP_SERVICE_ACCOUNT:-}" in
  *[!A-Za-z0-9/@._-]*) echo 'GCP_WORKLOAD_IDENTITY_PROVIDER or GCP_SERVICE_ACCOUNT has a character that no such name has'; exit 1 ;;
esac
`;

/** Commands that set GOOGLE_CREDENTIALS to the path of a file for workload identity federation. */
export const googleCredentials: readonly string[] = [
  refuseOtherNames,
  'token="$(mktemp)"',
  `printf '%s' "$GCP_ID_TOKEN" > "$token"`,
  `account="\${GCP_SERVICE_ACCOUNT:+$(printf '${impersonation}' "$GCP_SERVICE_ACCOUNT")}"`,
  'export GOOGLE_CREDENTIALS="$(mktemp)"',
  `printf '${file}' "$GCP_WORKLOAD_IDENTITY_PROVIDER" "$account" "$token" > "$GOOGLE_CREDENTIALS"`,
  'unset GCP_ID_TOKEN GOOGLE_OAUTH_ACCESS_TOKEN',
];
