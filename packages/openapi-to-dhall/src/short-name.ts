/** The last part of a full name: `CertificateSpec` of `cert-manager.io.v1.CertificateSpec`. */
export function shortName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
