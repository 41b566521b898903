{ Certificate = ./types/cert-manager.io.v1.Certificate.dhall
, CertificateRequest = ./types/cert-manager.io.v1.CertificateRequest.dhall
, CertificateRequestSpec =
    ./types/cert-manager.io.v1.CertificateRequestSpec.dhall
, CertificateRequestSpecIssuerRef =
    ./types/acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, CertificateRequestStatus =
    ./types/cert-manager.io.v1.CertificateRequestStatus.dhall
, CertificateRequestStatusConditions =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.NamespaceCondition.dhall
, CertificateSpec = ./types/cert-manager.io.v1.CertificateSpec.dhall
, CertificateSpecAdditionalOutputFormats =
    ./../../kubernetes/1.31/types/io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod.dhall
, CertificateSpecIssuerRef =
    ./types/acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, CertificateSpecKeystores =
    ./types/cert-manager.io.v1.CertificateSpecKeystores.dhall
, CertificateSpecKeystoresJks =
    ./types/cert-manager.io.v1.CertificateSpecKeystoresJks.dhall
, CertificateSpecKeystoresJksPasswordSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, CertificateSpecKeystoresPkcs12 =
    ./types/cert-manager.io.v1.CertificateSpecKeystoresPkcs12.dhall
, CertificateSpecKeystoresPkcs12PasswordSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, CertificateSpecNameConstraints =
    ./types/cert-manager.io.v1.CertificateSpecNameConstraints.dhall
, CertificateSpecNameConstraintsExcluded =
    ./types/cert-manager.io.v1.CertificateSpecNameConstraintsExcluded.dhall
, CertificateSpecNameConstraintsPermitted =
    ./types/cert-manager.io.v1.CertificateSpecNameConstraintsExcluded.dhall
, CertificateSpecOtherNames =
    ./types/cert-manager.io.v1.CertificateSpecOtherNames.dhall
, CertificateSpecPrivateKey =
    ./types/cert-manager.io.v1.CertificateSpecPrivateKey.dhall
, CertificateSpecRenewal =
    ./types/cert-manager.io.v1.CertificateSpecRenewal.dhall
, CertificateSpecRenewalWindows =
    ./types/cert-manager.io.v1.CertificateSpecRenewalWindows.dhall
, CertificateSpecSecretTemplate =
    ./types/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, CertificateSpecSubject =
    ./types/cert-manager.io.v1.CertificateSpecSubject.dhall
, CertificateStatus = ./types/cert-manager.io.v1.CertificateStatus.dhall
, CertificateStatusAcme = ./types/cert-manager.io.v1.CertificateStatusAcme.dhall
, CertificateStatusAcmeAri =
    ./types/cert-manager.io.v1.CertificateStatusAcmeAri.dhall
, CertificateStatusAcmeAriSuggestedWindow =
    ./types/cert-manager.io.v1.CertificateStatusAcmeAriSuggestedWindow.dhall
, CertificateStatusConditions =
    ./types/cert-manager.io.v1.IssuerStatusConditions.dhall
, Challenge = ./types/acme.cert-manager.io.v1.Challenge.dhall
, ChallengeSpec = ./types/acme.cert-manager.io.v1.ChallengeSpec.dhall
, ChallengeSpecIssuerRef =
    ./types/acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, ChallengeSpecSolver = ./types/cert-manager.io.v1.IssuerSpecAcmeSolvers.dhall
, ChallengeSpecSolverDns01 =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01.dhall
, ChallengeSpecSolverDns01AcmeDNS =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AcmeDNS.dhall
, ChallengeSpecSolverDns01AcmeDNSAccountSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Akamai =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Akamai.dhall
, ChallengeSpecSolverDns01AkamaiAccessTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01AkamaiClientSecretSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01AkamaiClientTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01AzureDNS =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNS.dhall
, ChallengeSpecSolverDns01AzureDNSClientSecretSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01AzureDNSManagedIdentity =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity.dhall
, ChallengeSpecSolverDns01CloudDNS =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01CloudDNS.dhall
, ChallengeSpecSolverDns01CloudDNSServiceAccountSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Cloudflare =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Cloudflare.dhall
, ChallengeSpecSolverDns01CloudflareApiKeySecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01CloudflareApiTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Digitalocean =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Digitalocean.dhall
, ChallengeSpecSolverDns01DigitaloceanTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Rfc2136 =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Rfc2136.dhall
, ChallengeSpecSolverDns01Rfc2136TsigSecretSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Route53 =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53.dhall
, ChallengeSpecSolverDns01Route53AccessKeyIDSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Route53Auth =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53Auth.dhall
, ChallengeSpecSolverDns01Route53AuthKubernetes =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53AuthKubernetes.dhall
, ChallengeSpecSolverDns01Route53AuthKubernetesServiceAccountRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, ChallengeSpecSolverDns01Route53SecretAccessKeySecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Webhook =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Webhook.dhall
, ChallengeSpecSolverHttp01 =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoute =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRoute.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRouteParentRefs =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateMetadata =
    ./types/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpec =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinity =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.Affinity.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecResources =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.SELinuxOptions.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.AppArmorProfile.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.HTTPHeader.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecTolerations =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.Toleration.dhall
, ChallengeSpecSolverHttp01Ingress =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01Ingress.dhall
, ChallengeSpecSolverHttp01IngressIngressTemplate =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressIngressTemplate.dhall
, ChallengeSpecSolverHttp01IngressIngressTemplateMetadata =
    ./types/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ChallengeSpecSolverHttp01IngressPodTemplate =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateMetadata =
    ./types/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpec =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecAffinity =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.Affinity.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecResources =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecSecurityContext =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.SELinuxOptions.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.AppArmorProfile.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.HTTPHeader.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecTolerations =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.Toleration.dhall
, ChallengeSpecSolverSelector =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversSelector.dhall
, ChallengeStatus = ./types/acme.cert-manager.io.v1.ChallengeStatus.dhall
, ClusterIssuer = ./types/cert-manager.io.v1.ClusterIssuer.dhall
, ClusterIssuerSpec = ./types/cert-manager.io.v1.IssuerSpec.dhall
, ClusterIssuerSpecAcme = ./types/cert-manager.io.v1.IssuerSpecAcme.dhall
, ClusterIssuerSpecAcmeExternalAccountBinding =
    ./types/cert-manager.io.v1.IssuerSpecAcmeExternalAccountBinding.dhall
, ClusterIssuerSpecAcmeExternalAccountBindingKeySecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmePrivateKeySecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolvers =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolvers.dhall
, ClusterIssuerSpecAcmeSolversDns01 =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01.dhall
, ClusterIssuerSpecAcmeSolversDns01AcmeDNS =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AcmeDNS.dhall
, ClusterIssuerSpecAcmeSolversDns01AcmeDNSAccountSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Akamai =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Akamai.dhall
, ClusterIssuerSpecAcmeSolversDns01AkamaiAccessTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01AkamaiClientSecretSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01AkamaiClientTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01AzureDNS =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNS.dhall
, ClusterIssuerSpecAcmeSolversDns01AzureDNSClientSecretSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01AzureDNSManagedIdentity =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity.dhall
, ClusterIssuerSpecAcmeSolversDns01CloudDNS =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01CloudDNS.dhall
, ClusterIssuerSpecAcmeSolversDns01CloudDNSServiceAccountSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Cloudflare =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Cloudflare.dhall
, ClusterIssuerSpecAcmeSolversDns01CloudflareApiKeySecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01CloudflareApiTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Digitalocean =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Digitalocean.dhall
, ClusterIssuerSpecAcmeSolversDns01DigitaloceanTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Rfc2136 =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Rfc2136.dhall
, ClusterIssuerSpecAcmeSolversDns01Rfc2136TsigSecretSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53 =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53AccessKeyIDSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53Auth =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53Auth.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53AuthKubernetes.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53SecretAccessKeySecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Webhook =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Webhook.dhall
, ClusterIssuerSpecAcmeSolversHttp01 =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoute =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRoute.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata =
    ./types/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.Affinity.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecResources =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.SELinuxOptions.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.AppArmorProfile.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.HTTPHeader.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.Toleration.dhall
, ClusterIssuerSpecAcmeSolversHttp01Ingress =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01Ingress.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressIngressTemplate =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressIngressTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressIngressTemplateMetadata =
    ./types/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplate =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateMetadata =
    ./types/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpec =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.Affinity.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecResources =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.SELinuxOptions.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.AppArmorProfile.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.HTTPHeader.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.Toleration.dhall
, ClusterIssuerSpecAcmeSolversSelector =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversSelector.dhall
, ClusterIssuerSpecCa = ./types/cert-manager.io.v1.IssuerSpecCa.dhall
, ClusterIssuerSpecSelfSigned =
    ./types/cert-manager.io.v1.IssuerSpecSelfSigned.dhall
, ClusterIssuerSpecVault = ./types/cert-manager.io.v1.IssuerSpecVault.dhall
, ClusterIssuerSpecVaultAuth =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuth.dhall
, ClusterIssuerSpecVaultAuthAppRole =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuthAppRole.dhall
, ClusterIssuerSpecVaultAuthAppRoleSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVaultAuthAws =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuthAws.dhall
, ClusterIssuerSpecVaultAuthAwsServiceAccountRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, ClusterIssuerSpecVaultAuthClientCertificate =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuthClientCertificate.dhall
, ClusterIssuerSpecVaultAuthKubernetes =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuthKubernetes.dhall
, ClusterIssuerSpecVaultAuthKubernetesSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVaultAuthKubernetesServiceAccountRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, ClusterIssuerSpecVaultAuthTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVaultCaBundleSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVaultClientCertSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVaultClientKeySecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVenafi = ./types/cert-manager.io.v1.IssuerSpecVenafi.dhall
, ClusterIssuerSpecVenafiCloud =
    ./types/cert-manager.io.v1.IssuerSpecVenafiCloud.dhall
, ClusterIssuerSpecVenafiCloudApiTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVenafiNgts =
    ./types/cert-manager.io.v1.IssuerSpecVenafiNgts.dhall
, ClusterIssuerSpecVenafiNgtsCredentialsRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, ClusterIssuerSpecVenafiTpp =
    ./types/cert-manager.io.v1.IssuerSpecVenafiTpp.dhall
, ClusterIssuerSpecVenafiTppCaBundleSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVenafiTppCredentialsRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, ClusterIssuerStatus = ./types/cert-manager.io.v1.IssuerStatus.dhall
, ClusterIssuerStatusAcme = ./types/cert-manager.io.v1.IssuerStatusAcme.dhall
, ClusterIssuerStatusConditions =
    ./types/cert-manager.io.v1.IssuerStatusConditions.dhall
, Issuer = ./types/cert-manager.io.v1.Issuer.dhall
, IssuerSpec = ./types/cert-manager.io.v1.IssuerSpec.dhall
, IssuerSpecAcme = ./types/cert-manager.io.v1.IssuerSpecAcme.dhall
, IssuerSpecAcmeExternalAccountBinding =
    ./types/cert-manager.io.v1.IssuerSpecAcmeExternalAccountBinding.dhall
, IssuerSpecAcmeExternalAccountBindingKeySecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmePrivateKeySecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolvers = ./types/cert-manager.io.v1.IssuerSpecAcmeSolvers.dhall
, IssuerSpecAcmeSolversDns01 =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01.dhall
, IssuerSpecAcmeSolversDns01AcmeDNS =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AcmeDNS.dhall
, IssuerSpecAcmeSolversDns01AcmeDNSAccountSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Akamai =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Akamai.dhall
, IssuerSpecAcmeSolversDns01AkamaiAccessTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01AkamaiClientSecretSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01AkamaiClientTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01AzureDNS =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNS.dhall
, IssuerSpecAcmeSolversDns01AzureDNSClientSecretSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity.dhall
, IssuerSpecAcmeSolversDns01CloudDNS =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01CloudDNS.dhall
, IssuerSpecAcmeSolversDns01CloudDNSServiceAccountSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Cloudflare =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Cloudflare.dhall
, IssuerSpecAcmeSolversDns01CloudflareApiKeySecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01CloudflareApiTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Digitalocean =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Digitalocean.dhall
, IssuerSpecAcmeSolversDns01DigitaloceanTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Rfc2136 =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Rfc2136.dhall
, IssuerSpecAcmeSolversDns01Rfc2136TsigSecretSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Route53 =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53.dhall
, IssuerSpecAcmeSolversDns01Route53AccessKeyIDSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Route53Auth =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53Auth.dhall
, IssuerSpecAcmeSolversDns01Route53AuthKubernetes =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53AuthKubernetes.dhall
, IssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, IssuerSpecAcmeSolversDns01Route53SecretAccessKeySecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Webhook =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Webhook.dhall
, IssuerSpecAcmeSolversHttp01 =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoute =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRoute.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata =
    ./types/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.Affinity.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecResources =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.SELinuxOptions.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.AppArmorProfile.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.HTTPHeader.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.Toleration.dhall
, IssuerSpecAcmeSolversHttp01Ingress =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01Ingress.dhall
, IssuerSpecAcmeSolversHttp01IngressIngressTemplate =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressIngressTemplate.dhall
, IssuerSpecAcmeSolversHttp01IngressIngressTemplateMetadata =
    ./types/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplate =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateMetadata =
    ./types/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.Affinity.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecResources =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.SELinuxOptions.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.AppArmorProfile.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.HTTPHeader.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.Toleration.dhall
, IssuerSpecAcmeSolversSelector =
    ./types/cert-manager.io.v1.IssuerSpecAcmeSolversSelector.dhall
, IssuerSpecCa = ./types/cert-manager.io.v1.IssuerSpecCa.dhall
, IssuerSpecSelfSigned = ./types/cert-manager.io.v1.IssuerSpecSelfSigned.dhall
, IssuerSpecVault = ./types/cert-manager.io.v1.IssuerSpecVault.dhall
, IssuerSpecVaultAuth = ./types/cert-manager.io.v1.IssuerSpecVaultAuth.dhall
, IssuerSpecVaultAuthAppRole =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuthAppRole.dhall
, IssuerSpecVaultAuthAppRoleSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVaultAuthAws =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuthAws.dhall
, IssuerSpecVaultAuthAwsServiceAccountRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, IssuerSpecVaultAuthClientCertificate =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuthClientCertificate.dhall
, IssuerSpecVaultAuthKubernetes =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuthKubernetes.dhall
, IssuerSpecVaultAuthKubernetesSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVaultAuthKubernetesServiceAccountRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, IssuerSpecVaultAuthTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVaultCaBundleSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVaultClientCertSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVaultClientKeySecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVenafi = ./types/cert-manager.io.v1.IssuerSpecVenafi.dhall
, IssuerSpecVenafiCloud = ./types/cert-manager.io.v1.IssuerSpecVenafiCloud.dhall
, IssuerSpecVenafiCloudApiTokenSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVenafiNgts = ./types/cert-manager.io.v1.IssuerSpecVenafiNgts.dhall
, IssuerSpecVenafiNgtsCredentialsRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, IssuerSpecVenafiTpp = ./types/cert-manager.io.v1.IssuerSpecVenafiTpp.dhall
, IssuerSpecVenafiTppCaBundleSecretRef =
    ./types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVenafiTppCredentialsRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, IssuerStatus = ./types/cert-manager.io.v1.IssuerStatus.dhall
, IssuerStatusAcme = ./types/cert-manager.io.v1.IssuerStatusAcme.dhall
, IssuerStatusConditions =
    ./types/cert-manager.io.v1.IssuerStatusConditions.dhall
, Order = ./types/acme.cert-manager.io.v1.Order.dhall
, OrderSpec = ./types/acme.cert-manager.io.v1.OrderSpec.dhall
, OrderSpecIssuerRef = ./types/acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, OrderStatus = ./types/acme.cert-manager.io.v1.OrderStatus.dhall
, OrderStatusAuthorizations =
    ./types/acme.cert-manager.io.v1.OrderStatusAuthorizations.dhall
, OrderStatusAuthorizationsChallenges =
    ./types/acme.cert-manager.io.v1.OrderStatusAuthorizationsChallenges.dhall
, NatOrString = ./types/NatOrString.dhall
}
