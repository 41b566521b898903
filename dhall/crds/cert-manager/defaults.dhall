{ Certificate = ./defaults/cert-manager.io.v1.Certificate.dhall
, CertificateRequest = ./defaults/cert-manager.io.v1.CertificateRequest.dhall
, CertificateRequestSpec =
    ./defaults/cert-manager.io.v1.CertificateRequestSpec.dhall
, CertificateRequestSpecIssuerRef =
    ./defaults/acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, CertificateRequestStatus =
    ./defaults/cert-manager.io.v1.CertificateRequestStatus.dhall
, CertificateRequestStatusConditions =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.NamespaceCondition.dhall
, CertificateSpec = ./defaults/cert-manager.io.v1.CertificateSpec.dhall
, CertificateSpecAdditionalOutputFormats =
    ./../../kubernetes/1.31/defaults/io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod.dhall
, CertificateSpecIssuerRef =
    ./defaults/acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, CertificateSpecKeystores =
    ./defaults/cert-manager.io.v1.CertificateSpecKeystores.dhall
, CertificateSpecKeystoresJks =
    ./defaults/cert-manager.io.v1.CertificateSpecKeystoresJks.dhall
, CertificateSpecKeystoresJksPasswordSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, CertificateSpecKeystoresPkcs12 =
    ./defaults/cert-manager.io.v1.CertificateSpecKeystoresPkcs12.dhall
, CertificateSpecKeystoresPkcs12PasswordSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, CertificateSpecNameConstraints =
    ./defaults/cert-manager.io.v1.CertificateSpecNameConstraints.dhall
, CertificateSpecNameConstraintsExcluded =
    ./defaults/cert-manager.io.v1.CertificateSpecNameConstraintsExcluded.dhall
, CertificateSpecNameConstraintsPermitted =
    ./defaults/cert-manager.io.v1.CertificateSpecNameConstraintsExcluded.dhall
, CertificateSpecOtherNames =
    ./defaults/cert-manager.io.v1.CertificateSpecOtherNames.dhall
, CertificateSpecPrivateKey =
    ./defaults/cert-manager.io.v1.CertificateSpecPrivateKey.dhall
, CertificateSpecRenewal =
    ./defaults/cert-manager.io.v1.CertificateSpecRenewal.dhall
, CertificateSpecRenewalWindows =
    ./defaults/cert-manager.io.v1.CertificateSpecRenewalWindows.dhall
, CertificateSpecSecretTemplate =
    ./defaults/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, CertificateSpecSubject =
    ./defaults/cert-manager.io.v1.CertificateSpecSubject.dhall
, CertificateStatus = ./defaults/cert-manager.io.v1.CertificateStatus.dhall
, CertificateStatusAcme =
    ./defaults/cert-manager.io.v1.CertificateStatusAcme.dhall
, CertificateStatusAcmeAri =
    ./defaults/cert-manager.io.v1.CertificateStatusAcmeAri.dhall
, CertificateStatusAcmeAriSuggestedWindow =
    ./defaults/cert-manager.io.v1.CertificateStatusAcmeAriSuggestedWindow.dhall
, CertificateStatusConditions =
    ./defaults/cert-manager.io.v1.IssuerStatusConditions.dhall
, Challenge = ./defaults/acme.cert-manager.io.v1.Challenge.dhall
, ChallengeSpec = ./defaults/acme.cert-manager.io.v1.ChallengeSpec.dhall
, ChallengeSpecIssuerRef =
    ./defaults/acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, ChallengeSpecSolver =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolvers.dhall
, ChallengeSpecSolverDns01 =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01.dhall
, ChallengeSpecSolverDns01AcmeDNS =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AcmeDNS.dhall
, ChallengeSpecSolverDns01AcmeDNSAccountSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Akamai =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Akamai.dhall
, ChallengeSpecSolverDns01AkamaiAccessTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01AkamaiClientSecretSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01AkamaiClientTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01AzureDNS =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNS.dhall
, ChallengeSpecSolverDns01AzureDNSClientSecretSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01AzureDNSManagedIdentity =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity.dhall
, ChallengeSpecSolverDns01CloudDNS =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01CloudDNS.dhall
, ChallengeSpecSolverDns01CloudDNSServiceAccountSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Cloudflare =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Cloudflare.dhall
, ChallengeSpecSolverDns01CloudflareApiKeySecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01CloudflareApiTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Digitalocean =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Digitalocean.dhall
, ChallengeSpecSolverDns01DigitaloceanTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Rfc2136 =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Rfc2136.dhall
, ChallengeSpecSolverDns01Rfc2136TsigSecretSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Route53 =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53.dhall
, ChallengeSpecSolverDns01Route53AccessKeyIDSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Route53Auth =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53Auth.dhall
, ChallengeSpecSolverDns01Route53AuthKubernetes =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53AuthKubernetes.dhall
, ChallengeSpecSolverDns01Route53AuthKubernetesServiceAccountRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, ChallengeSpecSolverDns01Route53SecretAccessKeySecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Webhook =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Webhook.dhall
, ChallengeSpecSolverHttp01 =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoute =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRoute.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRouteParentRefs =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateMetadata =
    ./defaults/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpec =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinity =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.Affinity.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.LocalObjectReference.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecResources =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.SELinuxOptions.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.AppArmorProfile.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.HTTPHeader.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecTolerations =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.Toleration.dhall
, ChallengeSpecSolverHttp01Ingress =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01Ingress.dhall
, ChallengeSpecSolverHttp01IngressIngressTemplate =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressIngressTemplate.dhall
, ChallengeSpecSolverHttp01IngressIngressTemplateMetadata =
    ./defaults/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ChallengeSpecSolverHttp01IngressPodTemplate =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateMetadata =
    ./defaults/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpec =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecAffinity =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.Affinity.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.LocalObjectReference.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecResources =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecSecurityContext =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.SELinuxOptions.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.AppArmorProfile.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.HTTPHeader.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecTolerations =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.Toleration.dhall
, ChallengeSpecSolverSelector =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversSelector.dhall
, ChallengeStatus = ./defaults/acme.cert-manager.io.v1.ChallengeStatus.dhall
, ClusterIssuer = ./defaults/cert-manager.io.v1.ClusterIssuer.dhall
, ClusterIssuerSpec = ./defaults/cert-manager.io.v1.IssuerSpec.dhall
, ClusterIssuerSpecAcme = ./defaults/cert-manager.io.v1.IssuerSpecAcme.dhall
, ClusterIssuerSpecAcmeExternalAccountBinding =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeExternalAccountBinding.dhall
, ClusterIssuerSpecAcmeExternalAccountBindingKeySecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmePrivateKeySecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolvers =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolvers.dhall
, ClusterIssuerSpecAcmeSolversDns01 =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01.dhall
, ClusterIssuerSpecAcmeSolversDns01AcmeDNS =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AcmeDNS.dhall
, ClusterIssuerSpecAcmeSolversDns01AcmeDNSAccountSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Akamai =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Akamai.dhall
, ClusterIssuerSpecAcmeSolversDns01AkamaiAccessTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01AkamaiClientSecretSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01AkamaiClientTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01AzureDNS =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNS.dhall
, ClusterIssuerSpecAcmeSolversDns01AzureDNSClientSecretSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01AzureDNSManagedIdentity =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity.dhall
, ClusterIssuerSpecAcmeSolversDns01CloudDNS =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01CloudDNS.dhall
, ClusterIssuerSpecAcmeSolversDns01CloudDNSServiceAccountSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Cloudflare =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Cloudflare.dhall
, ClusterIssuerSpecAcmeSolversDns01CloudflareApiKeySecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01CloudflareApiTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Digitalocean =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Digitalocean.dhall
, ClusterIssuerSpecAcmeSolversDns01DigitaloceanTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Rfc2136 =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Rfc2136.dhall
, ClusterIssuerSpecAcmeSolversDns01Rfc2136TsigSecretSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53 =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53AccessKeyIDSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53Auth =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53Auth.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53AuthKubernetes.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53SecretAccessKeySecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Webhook =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Webhook.dhall
, ClusterIssuerSpecAcmeSolversHttp01 =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoute =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRoute.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata =
    ./defaults/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.Affinity.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.LocalObjectReference.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecResources =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.SELinuxOptions.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.AppArmorProfile.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.HTTPHeader.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.Toleration.dhall
, ClusterIssuerSpecAcmeSolversHttp01Ingress =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01Ingress.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressIngressTemplate =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressIngressTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressIngressTemplateMetadata =
    ./defaults/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplate =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateMetadata =
    ./defaults/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpec =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.Affinity.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.LocalObjectReference.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecResources =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.SELinuxOptions.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.AppArmorProfile.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.HTTPHeader.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.Toleration.dhall
, ClusterIssuerSpecAcmeSolversSelector =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversSelector.dhall
, ClusterIssuerSpecCa = ./defaults/cert-manager.io.v1.IssuerSpecCa.dhall
, ClusterIssuerSpecSelfSigned =
    ./defaults/cert-manager.io.v1.IssuerSpecSelfSigned.dhall
, ClusterIssuerSpecVault = ./defaults/cert-manager.io.v1.IssuerSpecVault.dhall
, ClusterIssuerSpecVaultAuth =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuth.dhall
, ClusterIssuerSpecVaultAuthAppRole =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuthAppRole.dhall
, ClusterIssuerSpecVaultAuthAppRoleSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVaultAuthAws =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuthAws.dhall
, ClusterIssuerSpecVaultAuthAwsServiceAccountRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, ClusterIssuerSpecVaultAuthClientCertificate =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuthClientCertificate.dhall
, ClusterIssuerSpecVaultAuthKubernetes =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuthKubernetes.dhall
, ClusterIssuerSpecVaultAuthKubernetesSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVaultAuthKubernetesServiceAccountRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, ClusterIssuerSpecVaultAuthTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVaultCaBundleSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVaultClientCertSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVaultClientKeySecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVenafi = ./defaults/cert-manager.io.v1.IssuerSpecVenafi.dhall
, ClusterIssuerSpecVenafiCloud =
    ./defaults/cert-manager.io.v1.IssuerSpecVenafiCloud.dhall
, ClusterIssuerSpecVenafiCloudApiTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVenafiNgts =
    ./defaults/cert-manager.io.v1.IssuerSpecVenafiNgts.dhall
, ClusterIssuerSpecVenafiNgtsCredentialsRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, ClusterIssuerSpecVenafiTpp =
    ./defaults/cert-manager.io.v1.IssuerSpecVenafiTpp.dhall
, ClusterIssuerSpecVenafiTppCaBundleSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVenafiTppCredentialsRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, ClusterIssuerStatus = ./defaults/cert-manager.io.v1.IssuerStatus.dhall
, ClusterIssuerStatusAcme = ./defaults/cert-manager.io.v1.IssuerStatusAcme.dhall
, ClusterIssuerStatusConditions =
    ./defaults/cert-manager.io.v1.IssuerStatusConditions.dhall
, Issuer = ./defaults/cert-manager.io.v1.Issuer.dhall
, IssuerSpec = ./defaults/cert-manager.io.v1.IssuerSpec.dhall
, IssuerSpecAcme = ./defaults/cert-manager.io.v1.IssuerSpecAcme.dhall
, IssuerSpecAcmeExternalAccountBinding =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeExternalAccountBinding.dhall
, IssuerSpecAcmeExternalAccountBindingKeySecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmePrivateKeySecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolvers =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolvers.dhall
, IssuerSpecAcmeSolversDns01 =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01.dhall
, IssuerSpecAcmeSolversDns01AcmeDNS =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AcmeDNS.dhall
, IssuerSpecAcmeSolversDns01AcmeDNSAccountSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Akamai =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Akamai.dhall
, IssuerSpecAcmeSolversDns01AkamaiAccessTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01AkamaiClientSecretSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01AkamaiClientTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01AzureDNS =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNS.dhall
, IssuerSpecAcmeSolversDns01AzureDNSClientSecretSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity.dhall
, IssuerSpecAcmeSolversDns01CloudDNS =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01CloudDNS.dhall
, IssuerSpecAcmeSolversDns01CloudDNSServiceAccountSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Cloudflare =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Cloudflare.dhall
, IssuerSpecAcmeSolversDns01CloudflareApiKeySecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01CloudflareApiTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Digitalocean =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Digitalocean.dhall
, IssuerSpecAcmeSolversDns01DigitaloceanTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Rfc2136 =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Rfc2136.dhall
, IssuerSpecAcmeSolversDns01Rfc2136TsigSecretSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Route53 =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53.dhall
, IssuerSpecAcmeSolversDns01Route53AccessKeyIDSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Route53Auth =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53Auth.dhall
, IssuerSpecAcmeSolversDns01Route53AuthKubernetes =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53AuthKubernetes.dhall
, IssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, IssuerSpecAcmeSolversDns01Route53SecretAccessKeySecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Webhook =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Webhook.dhall
, IssuerSpecAcmeSolversHttp01 =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoute =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRoute.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata =
    ./defaults/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.Affinity.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.LocalObjectReference.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecResources =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.SELinuxOptions.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.AppArmorProfile.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.HTTPHeader.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.Toleration.dhall
, IssuerSpecAcmeSolversHttp01Ingress =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01Ingress.dhall
, IssuerSpecAcmeSolversHttp01IngressIngressTemplate =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressIngressTemplate.dhall
, IssuerSpecAcmeSolversHttp01IngressIngressTemplateMetadata =
    ./defaults/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplate =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateMetadata =
    ./defaults/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.Affinity.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.LocalObjectReference.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecResources =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.SELinuxOptions.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.AppArmorProfile.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.HTTPHeader.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.Toleration.dhall
, IssuerSpecAcmeSolversSelector =
    ./defaults/cert-manager.io.v1.IssuerSpecAcmeSolversSelector.dhall
, IssuerSpecCa = ./defaults/cert-manager.io.v1.IssuerSpecCa.dhall
, IssuerSpecSelfSigned =
    ./defaults/cert-manager.io.v1.IssuerSpecSelfSigned.dhall
, IssuerSpecVault = ./defaults/cert-manager.io.v1.IssuerSpecVault.dhall
, IssuerSpecVaultAuth = ./defaults/cert-manager.io.v1.IssuerSpecVaultAuth.dhall
, IssuerSpecVaultAuthAppRole =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuthAppRole.dhall
, IssuerSpecVaultAuthAppRoleSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVaultAuthAws =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuthAws.dhall
, IssuerSpecVaultAuthAwsServiceAccountRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, IssuerSpecVaultAuthClientCertificate =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuthClientCertificate.dhall
, IssuerSpecVaultAuthKubernetes =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuthKubernetes.dhall
, IssuerSpecVaultAuthKubernetesSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVaultAuthKubernetesServiceAccountRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, IssuerSpecVaultAuthTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVaultCaBundleSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVaultClientCertSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVaultClientKeySecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVenafi = ./defaults/cert-manager.io.v1.IssuerSpecVenafi.dhall
, IssuerSpecVenafiCloud =
    ./defaults/cert-manager.io.v1.IssuerSpecVenafiCloud.dhall
, IssuerSpecVenafiCloudApiTokenSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVenafiNgts =
    ./defaults/cert-manager.io.v1.IssuerSpecVenafiNgts.dhall
, IssuerSpecVenafiNgtsCredentialsRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, IssuerSpecVenafiTpp = ./defaults/cert-manager.io.v1.IssuerSpecVenafiTpp.dhall
, IssuerSpecVenafiTppCaBundleSecretRef =
    ./defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVenafiTppCredentialsRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, IssuerStatus = ./defaults/cert-manager.io.v1.IssuerStatus.dhall
, IssuerStatusAcme = ./defaults/cert-manager.io.v1.IssuerStatusAcme.dhall
, IssuerStatusConditions =
    ./defaults/cert-manager.io.v1.IssuerStatusConditions.dhall
, Order = ./defaults/acme.cert-manager.io.v1.Order.dhall
, OrderSpec = ./defaults/acme.cert-manager.io.v1.OrderSpec.dhall
, OrderSpecIssuerRef =
    ./defaults/acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, OrderStatus = ./defaults/acme.cert-manager.io.v1.OrderStatus.dhall
, OrderStatusAuthorizations =
    ./defaults/acme.cert-manager.io.v1.OrderStatusAuthorizations.dhall
, OrderStatusAuthorizationsChallenges =
    ./defaults/acme.cert-manager.io.v1.OrderStatusAuthorizationsChallenges.dhall
}
