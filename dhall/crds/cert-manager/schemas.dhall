{ Certificate = ./schemas/cert-manager.io.v1.Certificate.dhall
, CertificateRequest = ./schemas/cert-manager.io.v1.CertificateRequest.dhall
, CertificateRequestSpec =
    ./schemas/cert-manager.io.v1.CertificateRequestSpec.dhall
, CertificateRequestSpecIssuerRef =
    ./schemas/acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, CertificateRequestStatus =
    ./schemas/cert-manager.io.v1.CertificateRequestStatus.dhall
, CertificateRequestStatusConditions =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.NamespaceCondition.dhall
, CertificateSpec = ./schemas/cert-manager.io.v1.CertificateSpec.dhall
, CertificateSpecAdditionalOutputFormats =
    ./../../kubernetes/1.31/schemas/io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod.dhall
, CertificateSpecIssuerRef =
    ./schemas/acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, CertificateSpecKeystores =
    ./schemas/cert-manager.io.v1.CertificateSpecKeystores.dhall
, CertificateSpecKeystoresJks =
    ./schemas/cert-manager.io.v1.CertificateSpecKeystoresJks.dhall
, CertificateSpecKeystoresJksPasswordSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, CertificateSpecKeystoresPkcs12 =
    ./schemas/cert-manager.io.v1.CertificateSpecKeystoresPkcs12.dhall
, CertificateSpecKeystoresPkcs12PasswordSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, CertificateSpecNameConstraints =
    ./schemas/cert-manager.io.v1.CertificateSpecNameConstraints.dhall
, CertificateSpecNameConstraintsExcluded =
    ./schemas/cert-manager.io.v1.CertificateSpecNameConstraintsExcluded.dhall
, CertificateSpecNameConstraintsPermitted =
    ./schemas/cert-manager.io.v1.CertificateSpecNameConstraintsExcluded.dhall
, CertificateSpecOtherNames =
    ./schemas/cert-manager.io.v1.CertificateSpecOtherNames.dhall
, CertificateSpecPrivateKey =
    ./schemas/cert-manager.io.v1.CertificateSpecPrivateKey.dhall
, CertificateSpecRenewal =
    ./schemas/cert-manager.io.v1.CertificateSpecRenewal.dhall
, CertificateSpecRenewalWindows =
    ./schemas/cert-manager.io.v1.CertificateSpecRenewalWindows.dhall
, CertificateSpecSecretTemplate =
    ./schemas/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, CertificateSpecSubject =
    ./schemas/cert-manager.io.v1.CertificateSpecSubject.dhall
, CertificateStatus = ./schemas/cert-manager.io.v1.CertificateStatus.dhall
, CertificateStatusAcme =
    ./schemas/cert-manager.io.v1.CertificateStatusAcme.dhall
, CertificateStatusAcmeAri =
    ./schemas/cert-manager.io.v1.CertificateStatusAcmeAri.dhall
, CertificateStatusAcmeAriSuggestedWindow =
    ./schemas/cert-manager.io.v1.CertificateStatusAcmeAriSuggestedWindow.dhall
, CertificateStatusConditions =
    ./schemas/cert-manager.io.v1.IssuerStatusConditions.dhall
, Challenge = ./schemas/acme.cert-manager.io.v1.Challenge.dhall
, ChallengeSpec = ./schemas/acme.cert-manager.io.v1.ChallengeSpec.dhall
, ChallengeSpecIssuerRef =
    ./schemas/acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, ChallengeSpecSolver = ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolvers.dhall
, ChallengeSpecSolverDns01 =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01.dhall
, ChallengeSpecSolverDns01AcmeDNS =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AcmeDNS.dhall
, ChallengeSpecSolverDns01AcmeDNSAccountSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Akamai =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Akamai.dhall
, ChallengeSpecSolverDns01AkamaiAccessTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01AkamaiClientSecretSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01AkamaiClientTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01AzureDNS =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNS.dhall
, ChallengeSpecSolverDns01AzureDNSClientSecretSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01AzureDNSManagedIdentity =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity.dhall
, ChallengeSpecSolverDns01CloudDNS =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01CloudDNS.dhall
, ChallengeSpecSolverDns01CloudDNSServiceAccountSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Cloudflare =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Cloudflare.dhall
, ChallengeSpecSolverDns01CloudflareApiKeySecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01CloudflareApiTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Digitalocean =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Digitalocean.dhall
, ChallengeSpecSolverDns01DigitaloceanTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Rfc2136 =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Rfc2136.dhall
, ChallengeSpecSolverDns01Rfc2136TsigSecretSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Route53 =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53.dhall
, ChallengeSpecSolverDns01Route53AccessKeyIDSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Route53Auth =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53Auth.dhall
, ChallengeSpecSolverDns01Route53AuthKubernetes =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53AuthKubernetes.dhall
, ChallengeSpecSolverDns01Route53AuthKubernetesServiceAccountRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, ChallengeSpecSolverDns01Route53SecretAccessKeySecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ChallengeSpecSolverDns01Webhook =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Webhook.dhall
, ChallengeSpecSolverHttp01 =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoute =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRoute.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRouteParentRefs =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateMetadata =
    ./schemas/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpec =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinity =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.Affinity.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.LocalObjectReference.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecResources =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.SELinuxOptions.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.AppArmorProfile.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.HTTPHeader.dhall
, ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecTolerations =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.Toleration.dhall
, ChallengeSpecSolverHttp01Ingress =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01Ingress.dhall
, ChallengeSpecSolverHttp01IngressIngressTemplate =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressIngressTemplate.dhall
, ChallengeSpecSolverHttp01IngressIngressTemplateMetadata =
    ./schemas/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ChallengeSpecSolverHttp01IngressPodTemplate =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateMetadata =
    ./schemas/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpec =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecAffinity =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.Affinity.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.LocalObjectReference.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecResources =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecSecurityContext =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.SELinuxOptions.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.AppArmorProfile.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.HTTPHeader.dhall
, ChallengeSpecSolverHttp01IngressPodTemplateSpecTolerations =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.Toleration.dhall
, ChallengeSpecSolverSelector =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversSelector.dhall
, ChallengeStatus = ./schemas/acme.cert-manager.io.v1.ChallengeStatus.dhall
, ClusterIssuer = ./schemas/cert-manager.io.v1.ClusterIssuer.dhall
, ClusterIssuerSpec = ./schemas/cert-manager.io.v1.IssuerSpec.dhall
, ClusterIssuerSpecAcme = ./schemas/cert-manager.io.v1.IssuerSpecAcme.dhall
, ClusterIssuerSpecAcmeExternalAccountBinding =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeExternalAccountBinding.dhall
, ClusterIssuerSpecAcmeExternalAccountBindingKeySecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmePrivateKeySecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolvers =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolvers.dhall
, ClusterIssuerSpecAcmeSolversDns01 =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01.dhall
, ClusterIssuerSpecAcmeSolversDns01AcmeDNS =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AcmeDNS.dhall
, ClusterIssuerSpecAcmeSolversDns01AcmeDNSAccountSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Akamai =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Akamai.dhall
, ClusterIssuerSpecAcmeSolversDns01AkamaiAccessTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01AkamaiClientSecretSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01AkamaiClientTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01AzureDNS =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNS.dhall
, ClusterIssuerSpecAcmeSolversDns01AzureDNSClientSecretSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01AzureDNSManagedIdentity =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity.dhall
, ClusterIssuerSpecAcmeSolversDns01CloudDNS =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01CloudDNS.dhall
, ClusterIssuerSpecAcmeSolversDns01CloudDNSServiceAccountSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Cloudflare =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Cloudflare.dhall
, ClusterIssuerSpecAcmeSolversDns01CloudflareApiKeySecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01CloudflareApiTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Digitalocean =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Digitalocean.dhall
, ClusterIssuerSpecAcmeSolversDns01DigitaloceanTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Rfc2136 =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Rfc2136.dhall
, ClusterIssuerSpecAcmeSolversDns01Rfc2136TsigSecretSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53 =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53AccessKeyIDSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53Auth =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53Auth.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53AuthKubernetes.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Route53SecretAccessKeySecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecAcmeSolversDns01Webhook =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Webhook.dhall
, ClusterIssuerSpecAcmeSolversHttp01 =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoute =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRoute.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata =
    ./schemas/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.Affinity.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.LocalObjectReference.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecResources =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.SELinuxOptions.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.AppArmorProfile.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.HTTPHeader.dhall
, ClusterIssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.Toleration.dhall
, ClusterIssuerSpecAcmeSolversHttp01Ingress =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01Ingress.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressIngressTemplate =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressIngressTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressIngressTemplateMetadata =
    ./schemas/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplate =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateMetadata =
    ./schemas/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpec =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.Affinity.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.LocalObjectReference.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecResources =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.SELinuxOptions.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.AppArmorProfile.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.HTTPHeader.dhall
, ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.Toleration.dhall
, ClusterIssuerSpecAcmeSolversSelector =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversSelector.dhall
, ClusterIssuerSpecCa = ./schemas/cert-manager.io.v1.IssuerSpecCa.dhall
, ClusterIssuerSpecSelfSigned =
    ./schemas/cert-manager.io.v1.IssuerSpecSelfSigned.dhall
, ClusterIssuerSpecVault = ./schemas/cert-manager.io.v1.IssuerSpecVault.dhall
, ClusterIssuerSpecVaultAuth =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuth.dhall
, ClusterIssuerSpecVaultAuthAppRole =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuthAppRole.dhall
, ClusterIssuerSpecVaultAuthAppRoleSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVaultAuthAws =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuthAws.dhall
, ClusterIssuerSpecVaultAuthAwsServiceAccountRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, ClusterIssuerSpecVaultAuthClientCertificate =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuthClientCertificate.dhall
, ClusterIssuerSpecVaultAuthKubernetes =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuthKubernetes.dhall
, ClusterIssuerSpecVaultAuthKubernetesSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVaultAuthKubernetesServiceAccountRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, ClusterIssuerSpecVaultAuthTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVaultCaBundleSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVaultClientCertSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVaultClientKeySecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVenafi = ./schemas/cert-manager.io.v1.IssuerSpecVenafi.dhall
, ClusterIssuerSpecVenafiCloud =
    ./schemas/cert-manager.io.v1.IssuerSpecVenafiCloud.dhall
, ClusterIssuerSpecVenafiCloudApiTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVenafiNgts =
    ./schemas/cert-manager.io.v1.IssuerSpecVenafiNgts.dhall
, ClusterIssuerSpecVenafiNgtsCredentialsRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, ClusterIssuerSpecVenafiTpp =
    ./schemas/cert-manager.io.v1.IssuerSpecVenafiTpp.dhall
, ClusterIssuerSpecVenafiTppCaBundleSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, ClusterIssuerSpecVenafiTppCredentialsRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, ClusterIssuerStatus = ./schemas/cert-manager.io.v1.IssuerStatus.dhall
, ClusterIssuerStatusAcme = ./schemas/cert-manager.io.v1.IssuerStatusAcme.dhall
, ClusterIssuerStatusConditions =
    ./schemas/cert-manager.io.v1.IssuerStatusConditions.dhall
, Issuer = ./schemas/cert-manager.io.v1.Issuer.dhall
, IssuerSpec = ./schemas/cert-manager.io.v1.IssuerSpec.dhall
, IssuerSpecAcme = ./schemas/cert-manager.io.v1.IssuerSpecAcme.dhall
, IssuerSpecAcmeExternalAccountBinding =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeExternalAccountBinding.dhall
, IssuerSpecAcmeExternalAccountBindingKeySecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmePrivateKeySecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolvers =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolvers.dhall
, IssuerSpecAcmeSolversDns01 =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01.dhall
, IssuerSpecAcmeSolversDns01AcmeDNS =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AcmeDNS.dhall
, IssuerSpecAcmeSolversDns01AcmeDNSAccountSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Akamai =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Akamai.dhall
, IssuerSpecAcmeSolversDns01AkamaiAccessTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01AkamaiClientSecretSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01AkamaiClientTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01AzureDNS =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNS.dhall
, IssuerSpecAcmeSolversDns01AzureDNSClientSecretSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity.dhall
, IssuerSpecAcmeSolversDns01CloudDNS =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01CloudDNS.dhall
, IssuerSpecAcmeSolversDns01CloudDNSServiceAccountSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Cloudflare =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Cloudflare.dhall
, IssuerSpecAcmeSolversDns01CloudflareApiKeySecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01CloudflareApiTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Digitalocean =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Digitalocean.dhall
, IssuerSpecAcmeSolversDns01DigitaloceanTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Rfc2136 =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Rfc2136.dhall
, IssuerSpecAcmeSolversDns01Rfc2136TsigSecretSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Route53 =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53.dhall
, IssuerSpecAcmeSolversDns01Route53AccessKeyIDSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Route53Auth =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53Auth.dhall
, IssuerSpecAcmeSolversDns01Route53AuthKubernetes =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53AuthKubernetes.dhall
, IssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, IssuerSpecAcmeSolversDns01Route53SecretAccessKeySecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecAcmeSolversDns01Webhook =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Webhook.dhall
, IssuerSpecAcmeSolversHttp01 =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoute =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRoute.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata =
    ./schemas/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.Affinity.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.LocalObjectReference.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecResources =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.SELinuxOptions.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.AppArmorProfile.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.HTTPHeader.dhall
, IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.Toleration.dhall
, IssuerSpecAcmeSolversHttp01Ingress =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01Ingress.dhall
, IssuerSpecAcmeSolversHttp01IngressIngressTemplate =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressIngressTemplate.dhall
, IssuerSpecAcmeSolversHttp01IngressIngressTemplateMetadata =
    ./schemas/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplate =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateMetadata =
    ./schemas/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.Affinity.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecImagePullSecrets =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.LocalObjectReference.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecResources =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeLinuxOptions =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.SELinuxOptions.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeccompProfile =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.AppArmorProfile.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSysctls =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.HTTPHeader.dhall
, IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.Toleration.dhall
, IssuerSpecAcmeSolversSelector =
    ./schemas/cert-manager.io.v1.IssuerSpecAcmeSolversSelector.dhall
, IssuerSpecCa = ./schemas/cert-manager.io.v1.IssuerSpecCa.dhall
, IssuerSpecSelfSigned = ./schemas/cert-manager.io.v1.IssuerSpecSelfSigned.dhall
, IssuerSpecVault = ./schemas/cert-manager.io.v1.IssuerSpecVault.dhall
, IssuerSpecVaultAuth = ./schemas/cert-manager.io.v1.IssuerSpecVaultAuth.dhall
, IssuerSpecVaultAuthAppRole =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuthAppRole.dhall
, IssuerSpecVaultAuthAppRoleSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVaultAuthAws =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuthAws.dhall
, IssuerSpecVaultAuthAwsServiceAccountRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, IssuerSpecVaultAuthClientCertificate =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuthClientCertificate.dhall
, IssuerSpecVaultAuthKubernetes =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuthKubernetes.dhall
, IssuerSpecVaultAuthKubernetesSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVaultAuthKubernetesServiceAccountRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, IssuerSpecVaultAuthTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVaultCaBundleSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVaultClientCertSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVaultClientKeySecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVenafi = ./schemas/cert-manager.io.v1.IssuerSpecVenafi.dhall
, IssuerSpecVenafiCloud =
    ./schemas/cert-manager.io.v1.IssuerSpecVenafiCloud.dhall
, IssuerSpecVenafiCloudApiTokenSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVenafiNgts = ./schemas/cert-manager.io.v1.IssuerSpecVenafiNgts.dhall
, IssuerSpecVenafiNgtsCredentialsRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, IssuerSpecVenafiTpp = ./schemas/cert-manager.io.v1.IssuerSpecVenafiTpp.dhall
, IssuerSpecVenafiTppCaBundleSecretRef =
    ./schemas/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, IssuerSpecVenafiTppCredentialsRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, IssuerStatus = ./schemas/cert-manager.io.v1.IssuerStatus.dhall
, IssuerStatusAcme = ./schemas/cert-manager.io.v1.IssuerStatusAcme.dhall
, IssuerStatusConditions =
    ./schemas/cert-manager.io.v1.IssuerStatusConditions.dhall
, Order = ./schemas/acme.cert-manager.io.v1.Order.dhall
, OrderSpec = ./schemas/acme.cert-manager.io.v1.OrderSpec.dhall
, OrderSpecIssuerRef =
    ./schemas/acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, OrderStatus = ./schemas/acme.cert-manager.io.v1.OrderStatus.dhall
, OrderStatusAuthorizations =
    ./schemas/acme.cert-manager.io.v1.OrderStatusAuthorizations.dhall
, OrderStatusAuthorizationsChallenges =
    ./schemas/acme.cert-manager.io.v1.OrderStatusAuthorizationsChallenges.dhall
}
