/**
 * Optional fields that Kubernetes has added to types that operators embed, since release 1.32. A CRD
 * that has them was made with a newer release than the Kubernetes package; any other field that a
 * core type lacks is one that the operator added, and then the type is not the core type.
 *
 * Source: core types in CRDs that operators generate from Go types of newer releases.
 */
export const recentFields: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    Container: ['restartPolicyRules'],
    EnvVarSource: ['fileKeyRef'],
    EphemeralContainer: ['restartPolicyRules'],
    HPAScalingRules: ['tolerance'],
    Lifecycle: ['stopSignal'],
    PodSecurityContext: ['seLinuxChangePolicy'],
    PodSpec: ['hostnameOverride', 'resources', 'schedulingGroup', 'workloadRef'],
    VolumeProjection: ['podCertificate'],
  }).map(([type, fields]) => [type, new Set(fields)] as const),
);
