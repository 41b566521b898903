import { fieldOf, isJson, itemsOf, textOf, type Json } from './json.ts';
import {
  groupOf,
  isSameNamespace,
  kindOf,
  nameOf,
  namespaceOf,
  type ObjectName,
} from './object-set.ts';

/** A Secret that an object is, or that its controller makes in the cluster. */
export interface MadeSecret extends ObjectName {
  /** Undefined where they are not known. */
  readonly keys: readonly string[] | undefined;
}

/**
 * The Secrets that an object is, or makes in the cluster.
 *
 * @example
 * secretsMadeBy(certificate) // [{ namespace: 'shop', name: 'web-tls', keys: ['tls.crt', 'tls.key', 'ca.crt'] }]
 */
export function secretsMadeBy(json: Json): readonly MadeSecret[] {
  const kind = kindOf(json);
  const make = Object.hasOwn(makers, kind) ? makers[kind] : undefined;
  if (make === undefined) return [];
  const namespace = namespaceOf(json);
  return make(json).flatMap(([name, keys]) =>
    name === undefined || name === '' ? [] : [{ namespace, name, keys }],
  );
}

type Made = readonly (readonly [name: string | undefined, keys: MadeSecret['keys']])[];

const HASHICORP = (json: Json): Made =>
  groupOf(json) === 'secrets.hashicorp.com'
    ? [[textOf(json, 'spec', 'destination', 'name'), undefined]]
    : [];

const makers: Readonly<Record<string, (json: Json) => Made>> = {
  Secret: (json) => [
    [nameOf(json), ['data', 'stringData'].flatMap((field) => namesIn(json[field]))],
  ],
  // the README of the SealedSecret controller: the Secret has the name of its SealedSecret
  SealedSecret: (json) => [[nameOf(json), namesIn(fieldOf(json, 'spec', 'encryptedData'))]],
  // https://cert-manager.io/docs/usage/certificate/
  Certificate: (json) => [[textOf(json, 'spec', 'secretName'), certificateKeys(json)]],
  // https://cert-manager.io/docs/usage/ingress/
  Ingress: (json) =>
    hasIssuer(json)
      ? itemsOf(fieldOf(json, 'spec', 'tls')).map(([, tls]) => [textOf(tls, 'secretName'), TLS])
      : [],
  // https://cert-manager.io/docs/usage/gateway/
  Gateway: (json) =>
    hasIssuer(json)
      ? itemsOf(fieldOf(json, 'spec', 'listeners')).flatMap(([, listener]) =>
          itemsOf(fieldOf(listener, 'tls', 'certificateRefs')).map(
            ([, reference]) => [textOf(reference, 'name'), TLS] as const,
          ),
        )
      : [],
  // https://external-secrets.io/latest/api/externalsecret/
  ExternalSecret: (json) => [
    [textOf(json, 'spec', 'target', 'name') ?? nameOf(json), externalKeys(json)],
  ],
  // https://developer.hashicorp.com/vault/docs/deploy/kubernetes/vso
  VaultStaticSecret: HASHICORP,
  VaultDynamicSecret: HASHICORP,
  VaultPKISecret: HASHICORP,
  // https://strimzi.io/docs/operators/latest/: the user operator makes a Secret of the same name
  KafkaUser: (json) => [[nameOf(json), undefined]],
  // https://docs.openshift.com: the annotation asks for a certificate
  Service: (json) => [
    [
      textOf(json, 'metadata', 'annotations', 'service.beta.openshift.io/serving-cert-secret-name'),
      ['tls.crt', 'tls.key'],
    ],
  ],
};

const TLS = ['tls.crt', 'tls.key', 'ca.crt'];

function hasIssuer(json: Json): boolean {
  const annotations = fieldOf(json, 'metadata', 'annotations');
  return [
    'cert-manager.io/issuer',
    'cert-manager.io/cluster-issuer',
    'kubernetes.io/tls-acme',
  ].some((name) => fieldOf(annotations, name) !== undefined);
}

function certificateKeys(json: Json): readonly string[] | undefined {
  const hasMore =
    fieldOf(json, 'spec', 'keystores') !== undefined ||
    fieldOf(json, 'spec', 'additionalOutputFormats') !== undefined;
  return hasMore ? undefined : TLS;
}

function externalKeys(json: Json): readonly string[] | undefined {
  const isOpen =
    fieldOf(json, 'spec', 'dataFrom') !== undefined ||
    fieldOf(json, 'spec', 'target', 'template') !== undefined;
  if (isOpen) return undefined;
  return itemsOf(fieldOf(json, 'spec', 'data')).flatMap(
    ([, item]) => textOf(item, 'secretKey') ?? [],
  );
}

/** The names of fields; none of other values. */
export function namesIn(value: unknown): readonly string[] {
  return isJson(value) ? Object.keys(value) : [];
}

/**
 * Whether Secrets have one of a name; an unknown namespace matches any.
 *
 * @example
 * hasSecret(secretsMadeBy(certificate), { namespace: 'shop', name: 'web-tls' })
 */
export function hasSecret(
  secrets: readonly ObjectName[],
  { namespace, name }: ObjectName,
): boolean {
  return secrets.some((each) => each.name === name && isSameNamespace(each.namespace, namespace));
}
