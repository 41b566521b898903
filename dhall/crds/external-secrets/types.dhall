{ ClusterExternalSecret =
    ./types/external-secrets.io.v1.ClusterExternalSecret.dhall
, ClusterExternalSecretSpec =
    ./types/external-secrets.io.v1.ClusterExternalSecretSpec.dhall
, ClusterExternalSecretSpecExternalSecretMetadata =
    ./types/external-secrets.io.v1.ClusterExternalSecretSpecExternalSecretMetadata.dhall
, ClusterExternalSecretSpecExternalSecretSpec =
    ./types/external-secrets.io.v1.ExternalSecretSpec.dhall
, ClusterExternalSecretSpecExternalSecretSpecData =
    ./types/external-secrets.io.v1.ExternalSecretSpecData.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFrom =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataFrom.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromExtract =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromFind =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataFromFind.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromFindName =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecDataToMatch.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromRewrite =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataFromRewrite.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteMerge =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteMerge.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteRegexp =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteRegexp.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteTransform =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteTransform.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromSourceRef =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromSourceRefGeneratorRef =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromSourceRefStoreRef =
    ./types/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataRemoteRef =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataSourceRef =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataSourceRefGeneratorRef =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataSourceRefStoreRef =
    ./types/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecSecretStoreRef =
    ./types/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecSyncWindows =
    ./types/external-secrets.io.v1.ExternalSecretSpecSyncWindows.dhall
, ClusterExternalSecretSpecExternalSecretSpecSyncWindowsWindows =
    ./types/external-secrets.io.v1.ExternalSecretSpecSyncWindowsWindows.dhall
, ClusterExternalSecretSpecExternalSecretSpecTarget =
    ./types/external-secrets.io.v1.ExternalSecretSpecTarget.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetManifest =
    ./../../kubernetes/1.31/types/io.k8s.api.admissionregistration.v1.ParamKind.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplate =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateMetadata =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateMetadata.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFrom =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFrom.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMap =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMapItems =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromSecret =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromSecretItems =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, ClusterExternalSecretSpecNamespaceSelector =
    ./../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, ClusterExternalSecretSpecNamespaceSelectors =
    ./../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, ClusterExternalSecretStatus =
    ./types/external-secrets.io.v1.ClusterExternalSecretStatus.dhall
, ClusterExternalSecretStatusConditions =
    ./types/external-secrets.io.v1.ClusterExternalSecretStatusConditions.dhall
, ClusterExternalSecretStatusFailedNamespaces =
    ./types/external-secrets.io.v1.ClusterExternalSecretStatusFailedNamespaces.dhall
, ClusterSecretStore = ./types/external-secrets.io.v1.ClusterSecretStore.dhall
, ClusterSecretStoreSpec = ./types/external-secrets.io.v1.SecretStoreSpec.dhall
, ClusterSecretStoreSpecConditions =
    ./types/external-secrets.io.v1.SecretStoreSpecConditions.dhall
, ClusterSecretStoreSpecConditionsNamespaceSelector =
    ./../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, ClusterSecretStoreSpecProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProvider.dhall
, ClusterSecretStoreSpecProviderAkeyless =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAkeyless.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessID =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessType =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessTypeParam =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderAkeylessCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderAws =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAws.dhall
, ClusterSecretStoreSpecProviderAwsAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuth.dhall
, ClusterSecretStoreSpecProviderAwsAuthJwt =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderAwsAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderAwsAuthSecretRefAccessKeyIDSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAwsAuthSecretRefSecretAccessKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAwsAuthSecretRefSessionTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAwsSecretsManager =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAwsSecretsManager.dhall
, ClusterSecretStoreSpecProviderAwsSessionTags =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAwsSessionTags.dhall
, ClusterSecretStoreSpecProviderAzurekv =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAzurekv.dhall
, ClusterSecretStoreSpecProviderAzurekvAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAzurekvAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderAzurekvAuthSecretRefClientCertificate =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAzurekvAuthSecretRefClientId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAzurekvAuthSecretRefClientSecret =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAzurekvAuthSecretRefTenantId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAzurekvCustomCloudConfig =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAzurekvCustomCloudConfig.dhall
, ClusterSecretStoreSpecProviderAzurekvServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderBarbican =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBarbican.dhall
, ClusterSecretStoreSpecProviderBarbicanAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuth.dhall
, ClusterSecretStoreSpecProviderBarbicanAuthPassword =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuthPassword.dhall
, ClusterSecretStoreSpecProviderBarbicanAuthPasswordSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBarbicanAuthUsername =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBarbicanAuthUsernameSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrust =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrust.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustAuth.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthApiKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthApiKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthCertificate =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthCertificateKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthCertificateKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthCertificateSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthClientId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthClientIdSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthClientSecret =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthClientSecretSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustServer =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustServer.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentials.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikeyToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsServer =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer.dhall
, ClusterSecretStoreSpecProviderBitwardensecretsmanager =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanager.dhall
, ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuth.dhall
, ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRefCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBitwardensecretsmanagerCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderChef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderChef.dhall
, ClusterSecretStoreSpecProviderChefAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderChefAuth.dhall
, ClusterSecretStoreSpecProviderChefAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderChefAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderChefAuthSecretRefPrivateKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCloudrusm =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCloudrusm.dhall
, ClusterSecretStoreSpecProviderCloudrusmAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuth.dhall
, ClusterSecretStoreSpecProviderCloudrusmAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderCloudrusmAuthSecretRefAccessKeyIDSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCloudrusmAuthSecretRefAccessKeySecretSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjur =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderConjur.dhall
, ClusterSecretStoreSpecProviderConjurAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderConjurAuth.dhall
, ClusterSecretStoreSpecProviderConjurAuthApikey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthApikey.dhall
, ClusterSecretStoreSpecProviderConjurAuthApikeyApiKeyRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjurAuthApikeyUserRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjurAuthCert =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthCert.dhall
, ClusterSecretStoreSpecProviderConjurAuthCertClientCertRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjurAuthCertClientKeyRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjurAuthJwt =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthJwt.dhall
, ClusterSecretStoreSpecProviderConjurAuthJwtSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjurAuthJwtServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderConjurCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderCrd =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrd.dhall
, ClusterSecretStoreSpecProviderCrdAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, ClusterSecretStoreSpecProviderCrdAuthCert =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
, ClusterSecretStoreSpecProviderCrdAuthCertClientCert =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCrdAuthCertClientKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCrdAuthRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCrdAuthServiceAccount =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderCrdAuthToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
, ClusterSecretStoreSpecProviderCrdAuthTokenBearerToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCrdResource =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdResource.dhall
, ClusterSecretStoreSpecProviderCrdServer =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
, ClusterSecretStoreSpecProviderCrdServerCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderCrdWhitelist =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelist.dhall
, ClusterSecretStoreSpecProviderCrdWhitelistRules =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelistRules.dhall
, ClusterSecretStoreSpecProviderDelinea =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelinea.dhall
, ClusterSecretStoreSpecProviderDelineaClientId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderDelineaClientIdSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderDelineaClientSecret =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderDelineaClientSecretSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderDoppler =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDoppler.dhall
, ClusterSecretStoreSpecProviderDopplerAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuth.dhall
, ClusterSecretStoreSpecProviderDopplerAuthOidcConfig =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthOidcConfig.dhall
, ClusterSecretStoreSpecProviderDopplerAuthOidcConfigServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderDopplerAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderDopplerAuthSecretRefDopplerToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderDvls =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDvls.dhall
, ClusterSecretStoreSpecProviderDvlsAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuth.dhall
, ClusterSecretStoreSpecProviderDvlsAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderDvlsAuthSecretRefAppId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderDvlsAuthSecretRefAppSecret =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderFake =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderFake.dhall
, ClusterSecretStoreSpecProviderFakeData =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderFakeData.dhall
, ClusterSecretStoreSpecProviderFortanix =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderFortanix.dhall
, ClusterSecretStoreSpecProviderFortanixApiKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, ClusterSecretStoreSpecProviderFortanixApiKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderGcpsm =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsm.dhall
, ClusterSecretStoreSpecProviderGcpsmAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuth.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthSecretRefSecretAccessKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderGithub =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGithub.dhall
, ClusterSecretStoreSpecProviderGithubAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGithubAuth.dhall
, ClusterSecretStoreSpecProviderGithubAuthPrivateKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderGitlab =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGitlab.dhall
, ClusterSecretStoreSpecProviderGitlabAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuth.dhall
, ClusterSecretStoreSpecProviderGitlabAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderGitlabAuthSecretRefAccessToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderGitlabCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderIbm =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderIbm.dhall
, ClusterSecretStoreSpecProviderIbmAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderIbmAuth.dhall
, ClusterSecretStoreSpecProviderIbmAuthContainerAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthContainerAuth.dhall
, ClusterSecretStoreSpecProviderIbmAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderIbmAuthSecretRefSecretApiKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisical =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisical.dhall
, ClusterSecretStoreSpecProviderInfisicalAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuth.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentialsResource =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentialsServiceAccountKeyFilePath =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthGcpIdTokenAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthGcpIdTokenAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentialsJwt =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentialsServiceAccountTokenPath =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsLdapPassword =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsLdapUsername =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthOciAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsFingerprint =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsPrivateKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsPrivateKeyPassphrase =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsRegion =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsTenancyId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsUserId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentialsAccessToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentialsClientId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentialsClientSecret =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderInfisicalSecretsScope =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalSecretsScope.dhall
, ClusterSecretStoreSpecProviderKeepersecurity =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderKeepersecurity.dhall
, ClusterSecretStoreSpecProviderKeepersecurityAuthRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderKubernetes =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderKubernetes.dhall
, ClusterSecretStoreSpecProviderKubernetesAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthCert =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthCertClientCert =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthCertClientKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthServiceAccount =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthTokenBearerToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderKubernetesServer =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
, ClusterSecretStoreSpecProviderKubernetesServerCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderNebiusmysterybox =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysterybox.dhall
, ClusterSecretStoreSpecProviderNebiusmysteryboxAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysteryboxAuth.dhall
, ClusterSecretStoreSpecProviderNebiusmysteryboxAuthServiceAccountCredsSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderNebiusmysteryboxAuthTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderNebiusmysteryboxCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, ClusterSecretStoreSpecProviderNebiusmysteryboxCaProviderCertSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderNgrok =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderNgrok.dhall
, ClusterSecretStoreSpecProviderNgrokAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderNgrokAuth.dhall
, ClusterSecretStoreSpecProviderNgrokAuthApiKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, ClusterSecretStoreSpecProviderNgrokAuthApiKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderNgrokVault =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, ClusterSecretStoreSpecProviderOnboardbase =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnboardbase.dhall
, ClusterSecretStoreSpecProviderOnboardbaseAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnboardbaseAuth.dhall
, ClusterSecretStoreSpecProviderOnboardbaseAuthApiKeyRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOnboardbaseAuthPasscodeRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOnepassword =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnepassword.dhall
, ClusterSecretStoreSpecProviderOnepasswordAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuth.dhall
, ClusterSecretStoreSpecProviderOnepasswordAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderOnepasswordAuthSecretRefConnectTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOnepasswordSDK =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDK.dhall
, ClusterSecretStoreSpecProviderOnepasswordSDKAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKAuth.dhall
, ClusterSecretStoreSpecProviderOnepasswordSDKAuthServiceAccountSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOnepasswordSDKCache =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKCache.dhall
, ClusterSecretStoreSpecProviderOnepasswordSDKIntegrationInfo =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKIntegrationInfo.dhall
, ClusterSecretStoreSpecProviderOpenBao =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOpenBao.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOpenBaoAuth.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthAppRole =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthAppRoleRoleRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthAppRoleSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthUserPass =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthUserPassSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOpenBaoCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderOracle =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOracle.dhall
, ClusterSecretStoreSpecProviderOracleAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOracleAuth.dhall
, ClusterSecretStoreSpecProviderOracleAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOracleAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderOracleAuthSecretRefFingerprint =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOracleAuthSecretRefPrivatekey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOracleServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderOvh =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOvh.dhall
, ClusterSecretStoreSpecProviderOvhAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOvhAuth.dhall
, ClusterSecretStoreSpecProviderOvhAuthMtls =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthMtls.dhall
, ClusterSecretStoreSpecProviderOvhAuthMtlsCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderOvhAuthMtlsCertSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOvhAuthMtlsKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOvhAuthToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthToken.dhall
, ClusterSecretStoreSpecProviderOvhAuthTokenTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPassbolt =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPassbolt.dhall
, ClusterSecretStoreSpecProviderPassboltAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPassboltAuth.dhall
, ClusterSecretStoreSpecProviderPassboltAuthPasswordSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPassboltAuthPrivateKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPassboltCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderPassworddepot =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPassworddepot.dhall
, ClusterSecretStoreSpecProviderPassworddepotAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuth.dhall
, ClusterSecretStoreSpecProviderPassworddepotAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderPassworddepotAuthSecretRefCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPrevider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPrevider.dhall
, ClusterSecretStoreSpecProviderPreviderAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuth.dhall
, ClusterSecretStoreSpecProviderPreviderAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderPreviderAuthSecretRefAccessToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPulumi =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPulumi.dhall
, ClusterSecretStoreSpecProviderPulumiAccessToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, ClusterSecretStoreSpecProviderPulumiAccessTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPulumiAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuth.dhall
, ClusterSecretStoreSpecProviderPulumiAuthAccessToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, ClusterSecretStoreSpecProviderPulumiAuthAccessTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPulumiAuthOidcConfig =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuthOidcConfig.dhall
, ClusterSecretStoreSpecProviderPulumiAuthOidcConfigServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderScaleway =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderScaleway.dhall
, ClusterSecretStoreSpecProviderScalewayAccessKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderScalewayAccessKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderScalewaySecretKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderScalewaySecretKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderSecretserver =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderSecretserver.dhall
, ClusterSecretStoreSpecProviderSecretserverCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderSecretserverPassword =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderSecretserverPasswordSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderSecretserverToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderSecretserverTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderSecretserverUsername =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderSecretserverUsernameSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderSenhasegura =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderSenhasegura.dhall
, ClusterSecretStoreSpecProviderSenhaseguraAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderSenhaseguraAuth.dhall
, ClusterSecretStoreSpecProviderSenhaseguraAuthClientSecretSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVault =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVault.dhall
, ClusterSecretStoreSpecProviderVaultAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuth.dhall
, ClusterSecretStoreSpecProviderVaultAuthAppRole =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, ClusterSecretStoreSpecProviderVaultAuthAppRoleRoleRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthAppRoleSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthCert =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthCert.dhall
, ClusterSecretStoreSpecProviderVaultAuthCertClientCert =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthCertSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcp =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthGcp.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcpSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcpSecretRefSecretAccessKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcpServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcpWorkloadIdentity =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcpWorkloadIdentityServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderVaultAuthIam =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthIam.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamJwt =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamJwtServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamSecretRefAccessKeyIDSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamSecretRefSecretAccessKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamSecretRefSessionTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthJwt =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwt.dhall
, ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken.dhall
, ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderVaultAuthJwtSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthKubernetes =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthKubernetes.dhall
, ClusterSecretStoreSpecProviderVaultAuthKubernetesSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthKubernetesServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderVaultAuthLdap =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, ClusterSecretStoreSpecProviderVaultAuthLdapSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthUserPass =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, ClusterSecretStoreSpecProviderVaultAuthUserPassSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderVaultCheckAndSet =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCheckAndSet.dhall
, ClusterSecretStoreSpecProviderVaultTls =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultTls.dhall
, ClusterSecretStoreSpecProviderVaultTlsCertSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultTlsKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVolcengine =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVolcengine.dhall
, ClusterSecretStoreSpecProviderVolcengineAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuth.dhall
, ClusterSecretStoreSpecProviderVolcengineAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderVolcengineAuthSecretRefAccessKeyID =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVolcengineAuthSecretRefSecretAccessKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVolcengineAuthSecretRefToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderWebhook =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderWebhook.dhall
, ClusterSecretStoreSpecProviderWebhookAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuth.dhall
, ClusterSecretStoreSpecProviderWebhookAuthNtlm =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuthNtlm.dhall
, ClusterSecretStoreSpecProviderWebhookAuthNtlmPasswordSecret =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderWebhookAuthNtlmUsernameSecret =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderWebhookCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderWebhookResult =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderWebhookResult.dhall
, ClusterSecretStoreSpecProviderWebhookSecrets =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderWebhookSecrets.dhall
, ClusterSecretStoreSpecProviderWebhookSecretsSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanager =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxAuth.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerAuthAuthorizedKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerCaProviderCertSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerFetching =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerFetchingByName =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
, ClusterSecretStoreSpecProviderYandexlockbox =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
, ClusterSecretStoreSpecProviderYandexlockboxAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxAuth.dhall
, ClusterSecretStoreSpecProviderYandexlockboxAuthAuthorizedKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderYandexlockboxCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, ClusterSecretStoreSpecProviderYandexlockboxCaProviderCertSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderYandexlockboxFetching =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
, ClusterSecretStoreSpecProviderYandexlockboxFetchingByName =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
, ClusterSecretStoreSpecRetrySettings =
    ./types/external-secrets.io.v1.SecretStoreSpecRetrySettings.dhall
, ClusterSecretStoreStatus =
    ./types/external-secrets.io.v1.SecretStoreStatus.dhall
, ClusterSecretStoreStatusConditions =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.NamespaceCondition.dhall
, ExternalSecret = ./types/external-secrets.io.v1.ExternalSecret.dhall
, ExternalSecretSpec = ./types/external-secrets.io.v1.ExternalSecretSpec.dhall
, ExternalSecretSpecData =
    ./types/external-secrets.io.v1.ExternalSecretSpecData.dhall
, ExternalSecretSpecDataFrom =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataFrom.dhall
, ExternalSecretSpecDataFromExtract =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, ExternalSecretSpecDataFromFind =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataFromFind.dhall
, ExternalSecretSpecDataFromFindName =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecDataToMatch.dhall
, ExternalSecretSpecDataFromRewrite =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataFromRewrite.dhall
, ExternalSecretSpecDataFromRewriteMerge =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteMerge.dhall
, ExternalSecretSpecDataFromRewriteRegexp =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteRegexp.dhall
, ExternalSecretSpecDataFromRewriteTransform =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteTransform.dhall
, ExternalSecretSpecDataFromSourceRef =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
, ExternalSecretSpecDataFromSourceRefGeneratorRef =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, ExternalSecretSpecDataFromSourceRefStoreRef =
    ./types/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ExternalSecretSpecDataRemoteRef =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, ExternalSecretSpecDataSourceRef =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
, ExternalSecretSpecDataSourceRefGeneratorRef =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, ExternalSecretSpecDataSourceRefStoreRef =
    ./types/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ExternalSecretSpecSecretStoreRef =
    ./types/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ExternalSecretSpecSyncWindows =
    ./types/external-secrets.io.v1.ExternalSecretSpecSyncWindows.dhall
, ExternalSecretSpecSyncWindowsWindows =
    ./types/external-secrets.io.v1.ExternalSecretSpecSyncWindowsWindows.dhall
, ExternalSecretSpecTarget =
    ./types/external-secrets.io.v1.ExternalSecretSpecTarget.dhall
, ExternalSecretSpecTargetManifest =
    ./../../kubernetes/1.31/types/io.k8s.api.admissionregistration.v1.ParamKind.dhall
, ExternalSecretSpecTargetTemplate =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
, ExternalSecretSpecTargetTemplateMetadata =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateMetadata.dhall
, ExternalSecretSpecTargetTemplateTemplateFrom =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFrom.dhall
, ExternalSecretSpecTargetTemplateTemplateFromConfigMap =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, ExternalSecretSpecTargetTemplateTemplateFromSecret =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, ExternalSecretSpecTargetTemplateTemplateFromSecretItems =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, ExternalSecretStatus =
    ./types/external-secrets.io.v1.ExternalSecretStatus.dhall
, ExternalSecretStatusBinding =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
, ExternalSecretStatusConditions =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.NamespaceCondition.dhall
, PushSecret = ./types/external-secrets.io.v1alpha1.PushSecret.dhall
, PushSecretSpec = ./types/external-secrets.io.v1alpha1.PushSecretSpec.dhall
, PushSecretSpecData =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecData.dhall
, PushSecretSpecDataMatch =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecDataMatch.dhall
, PushSecretSpecDataMatchRemoteRef =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecDataMatchRemoteRef.dhall
, PushSecretSpecDataTo =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecDataTo.dhall
, PushSecretSpecDataToMatch =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecDataToMatch.dhall
, PushSecretSpecDataToRewrite =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecDataToRewrite.dhall
, PushSecretSpecDataToRewriteRegexp =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteRegexp.dhall
, PushSecretSpecDataToRewriteTransform =
    ./types/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteTransform.dhall
, PushSecretSpecDataToStoreRef =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecDataToStoreRef.dhall
, PushSecretSpecDataToStoreRefLabelSelector =
    ./../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, PushSecretSpecSecretStoreRefs =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecDataToStoreRef.dhall
, PushSecretSpecSecretStoreRefsLabelSelector =
    ./../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, PushSecretSpecSelector =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecSelector.dhall
, PushSecretSpecSelectorGeneratorRef =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, PushSecretSpecSelectorSecret =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecSelectorSecret.dhall
, PushSecretSpecSelectorSecretSelector =
    ./../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, PushSecretSpecTemplate =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
, PushSecretSpecTemplateMetadata =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateMetadata.dhall
, PushSecretSpecTemplateTemplateFrom =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFrom.dhall
, PushSecretSpecTemplateTemplateFromConfigMap =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, PushSecretSpecTemplateTemplateFromConfigMapItems =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, PushSecretSpecTemplateTemplateFromSecret =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, PushSecretSpecTemplateTemplateFromSecretItems =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, PushSecretStatus = ./types/external-secrets.io.v1alpha1.PushSecretStatus.dhall
, PushSecretStatusConditions =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.NamespaceCondition.dhall
, PushSecretStatusSyncedPushSecrets =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecData.dhall
, PushSecretStatusSyncedPushSecretsMatch =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecDataMatch.dhall
, PushSecretStatusSyncedPushSecretsMatchRemoteRef =
    ./types/external-secrets.io.v1alpha1.PushSecretSpecDataMatchRemoteRef.dhall
, SecretStore = ./types/external-secrets.io.v1.SecretStore.dhall
, SecretStoreSpec = ./types/external-secrets.io.v1.SecretStoreSpec.dhall
, SecretStoreSpecConditions =
    ./types/external-secrets.io.v1.SecretStoreSpecConditions.dhall
, SecretStoreSpecConditionsNamespaceSelector =
    ./../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, SecretStoreSpecProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProvider.dhall
, SecretStoreSpecProviderAkeyless =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAkeyless.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessID =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessType =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessTypeParam =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderAkeylessCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderAws =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAws.dhall
, SecretStoreSpecProviderAwsAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuth.dhall
, SecretStoreSpecProviderAwsAuthJwt =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, SecretStoreSpecProviderAwsAuthJwtServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderAwsAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
, SecretStoreSpecProviderAwsAuthSecretRefAccessKeyIDSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAwsAuthSecretRefSecretAccessKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAwsAuthSecretRefSessionTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAwsSecretsManager =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAwsSecretsManager.dhall
, SecretStoreSpecProviderAwsSessionTags =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAwsSessionTags.dhall
, SecretStoreSpecProviderAzurekv =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAzurekv.dhall
, SecretStoreSpecProviderAzurekvAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAzurekvAuthSecretRef.dhall
, SecretStoreSpecProviderAzurekvAuthSecretRefClientCertificate =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAzurekvAuthSecretRefClientId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAzurekvAuthSecretRefClientSecret =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAzurekvAuthSecretRefTenantId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAzurekvCustomCloudConfig =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAzurekvCustomCloudConfig.dhall
, SecretStoreSpecProviderAzurekvServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderBarbican =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBarbican.dhall
, SecretStoreSpecProviderBarbicanAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuth.dhall
, SecretStoreSpecProviderBarbicanAuthPassword =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuthPassword.dhall
, SecretStoreSpecProviderBarbicanAuthPasswordSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBarbicanAuthUsername =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBarbicanAuthUsernameSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrust =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrust.dhall
, SecretStoreSpecProviderBeyondtrustAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustAuth.dhall
, SecretStoreSpecProviderBeyondtrustAuthApiKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBeyondtrustAuthApiKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustAuthCertificate =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBeyondtrustAuthCertificateKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBeyondtrustAuthCertificateKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustAuthCertificateSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustAuthClientId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBeyondtrustAuthClientIdSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustAuthClientSecret =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBeyondtrustAuthClientSecretSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustServer =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustServer.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentials.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikeyToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentialsCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer.dhall
, SecretStoreSpecProviderBitwardensecretsmanager =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanager.dhall
, SecretStoreSpecProviderBitwardensecretsmanagerAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuth.dhall
, SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef.dhall
, SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRefCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBitwardensecretsmanagerCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderChef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderChef.dhall
, SecretStoreSpecProviderChefAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderChefAuth.dhall
, SecretStoreSpecProviderChefAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderChefAuthSecretRef.dhall
, SecretStoreSpecProviderChefAuthSecretRefPrivateKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCloudrusm =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCloudrusm.dhall
, SecretStoreSpecProviderCloudrusmAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuth.dhall
, SecretStoreSpecProviderCloudrusmAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuthSecretRef.dhall
, SecretStoreSpecProviderCloudrusmAuthSecretRefAccessKeyIDSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCloudrusmAuthSecretRefAccessKeySecretSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjur =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderConjur.dhall
, SecretStoreSpecProviderConjurAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderConjurAuth.dhall
, SecretStoreSpecProviderConjurAuthApikey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthApikey.dhall
, SecretStoreSpecProviderConjurAuthApikeyApiKeyRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjurAuthApikeyUserRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjurAuthCert =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthCert.dhall
, SecretStoreSpecProviderConjurAuthCertClientCertRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjurAuthCertClientKeyRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjurAuthJwt =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthJwt.dhall
, SecretStoreSpecProviderConjurAuthJwtSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjurAuthJwtServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderConjurCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderCrd =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrd.dhall
, SecretStoreSpecProviderCrdAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, SecretStoreSpecProviderCrdAuthCert =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
, SecretStoreSpecProviderCrdAuthCertClientCert =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCrdAuthCertClientKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCrdAuthRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCrdAuthServiceAccount =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderCrdAuthToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
, SecretStoreSpecProviderCrdAuthTokenBearerToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCrdResource =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdResource.dhall
, SecretStoreSpecProviderCrdServer =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
, SecretStoreSpecProviderCrdServerCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderCrdWhitelist =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelist.dhall
, SecretStoreSpecProviderCrdWhitelistRules =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelistRules.dhall
, SecretStoreSpecProviderDelinea =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelinea.dhall
, SecretStoreSpecProviderDelineaClientId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderDelineaClientIdSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderDelineaClientSecret =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderDelineaClientSecretSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderDoppler =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDoppler.dhall
, SecretStoreSpecProviderDopplerAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuth.dhall
, SecretStoreSpecProviderDopplerAuthOidcConfig =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthOidcConfig.dhall
, SecretStoreSpecProviderDopplerAuthOidcConfigServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderDopplerAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthSecretRef.dhall
, SecretStoreSpecProviderDopplerAuthSecretRefDopplerToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderDvls =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDvls.dhall
, SecretStoreSpecProviderDvlsAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuth.dhall
, SecretStoreSpecProviderDvlsAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuthSecretRef.dhall
, SecretStoreSpecProviderDvlsAuthSecretRefAppId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderDvlsAuthSecretRefAppSecret =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderFake =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderFake.dhall
, SecretStoreSpecProviderFakeData =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderFakeData.dhall
, SecretStoreSpecProviderFortanix =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderFortanix.dhall
, SecretStoreSpecProviderFortanixApiKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, SecretStoreSpecProviderFortanixApiKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderGcpsm =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsm.dhall
, SecretStoreSpecProviderGcpsmAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuth.dhall
, SecretStoreSpecProviderGcpsmAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, SecretStoreSpecProviderGcpsmAuthSecretRefSecretAccessKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentity =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderGithub =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGithub.dhall
, SecretStoreSpecProviderGithubAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGithubAuth.dhall
, SecretStoreSpecProviderGithubAuthPrivateKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderGitlab =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGitlab.dhall
, SecretStoreSpecProviderGitlabAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuth.dhall
, SecretStoreSpecProviderGitlabAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuthSecretRef.dhall
, SecretStoreSpecProviderGitlabAuthSecretRefAccessToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderGitlabCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderIbm =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderIbm.dhall
, SecretStoreSpecProviderIbmAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderIbmAuth.dhall
, SecretStoreSpecProviderIbmAuthContainerAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthContainerAuth.dhall
, SecretStoreSpecProviderIbmAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthSecretRef.dhall
, SecretStoreSpecProviderIbmAuthSecretRefSecretApiKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisical =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisical.dhall
, SecretStoreSpecProviderInfisicalAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuth.dhall
, SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthAwsAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthAzureAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthAzureAuthCredentialsResource =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentialsServiceAccountKeyFilePath =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthGcpIdTokenAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthGcpIdTokenAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthJwtAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthJwtAuthCredentialsJwt =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentialsServiceAccountTokenPath =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsLdapPassword =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsLdapUsername =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthOciAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsFingerprint =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsIdentityId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsPrivateKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsPrivateKeyPassphrase =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsRegion =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsTenancyId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsUserId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthTokenAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
, SecretStoreSpecProviderInfisicalAuthTokenAuthCredentialsAccessToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentialsClientId =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentialsClientSecret =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderInfisicalSecretsScope =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalSecretsScope.dhall
, SecretStoreSpecProviderKeepersecurity =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderKeepersecurity.dhall
, SecretStoreSpecProviderKeepersecurityAuthRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderKubernetes =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderKubernetes.dhall
, SecretStoreSpecProviderKubernetesAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, SecretStoreSpecProviderKubernetesAuthCert =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
, SecretStoreSpecProviderKubernetesAuthCertClientCert =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderKubernetesAuthCertClientKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderKubernetesAuthRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderKubernetesAuthServiceAccount =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderKubernetesAuthToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
, SecretStoreSpecProviderKubernetesAuthTokenBearerToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderKubernetesServer =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
, SecretStoreSpecProviderKubernetesServerCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderNebiusmysterybox =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysterybox.dhall
, SecretStoreSpecProviderNebiusmysteryboxAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysteryboxAuth.dhall
, SecretStoreSpecProviderNebiusmysteryboxAuthServiceAccountCredsSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderNebiusmysteryboxAuthTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderNebiusmysteryboxCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, SecretStoreSpecProviderNebiusmysteryboxCaProviderCertSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderNgrok =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderNgrok.dhall
, SecretStoreSpecProviderNgrokAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderNgrokAuth.dhall
, SecretStoreSpecProviderNgrokAuthApiKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, SecretStoreSpecProviderNgrokAuthApiKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderNgrokVault =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, SecretStoreSpecProviderOnboardbase =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnboardbase.dhall
, SecretStoreSpecProviderOnboardbaseAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnboardbaseAuth.dhall
, SecretStoreSpecProviderOnboardbaseAuthApiKeyRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOnboardbaseAuthPasscodeRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOnepassword =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnepassword.dhall
, SecretStoreSpecProviderOnepasswordAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuth.dhall
, SecretStoreSpecProviderOnepasswordAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuthSecretRef.dhall
, SecretStoreSpecProviderOnepasswordAuthSecretRefConnectTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOnepasswordSDK =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDK.dhall
, SecretStoreSpecProviderOnepasswordSDKAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKAuth.dhall
, SecretStoreSpecProviderOnepasswordSDKAuthServiceAccountSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOnepasswordSDKCache =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKCache.dhall
, SecretStoreSpecProviderOnepasswordSDKIntegrationInfo =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKIntegrationInfo.dhall
, SecretStoreSpecProviderOpenBao =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOpenBao.dhall
, SecretStoreSpecProviderOpenBaoAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOpenBaoAuth.dhall
, SecretStoreSpecProviderOpenBaoAuthAppRole =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, SecretStoreSpecProviderOpenBaoAuthAppRoleRoleRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOpenBaoAuthAppRoleSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOpenBaoAuthTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOpenBaoAuthUserPass =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, SecretStoreSpecProviderOpenBaoAuthUserPassSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOpenBaoCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderOracle =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOracle.dhall
, SecretStoreSpecProviderOracleAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOracleAuth.dhall
, SecretStoreSpecProviderOracleAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOracleAuthSecretRef.dhall
, SecretStoreSpecProviderOracleAuthSecretRefFingerprint =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOracleAuthSecretRefPrivatekey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOracleServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderOvh =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOvh.dhall
, SecretStoreSpecProviderOvhAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOvhAuth.dhall
, SecretStoreSpecProviderOvhAuthMtls =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthMtls.dhall
, SecretStoreSpecProviderOvhAuthMtlsCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderOvhAuthMtlsCertSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOvhAuthMtlsKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOvhAuthToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthToken.dhall
, SecretStoreSpecProviderOvhAuthTokenTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPassbolt =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPassbolt.dhall
, SecretStoreSpecProviderPassboltAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPassboltAuth.dhall
, SecretStoreSpecProviderPassboltAuthPasswordSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPassboltAuthPrivateKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPassboltCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderPassworddepot =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPassworddepot.dhall
, SecretStoreSpecProviderPassworddepotAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuth.dhall
, SecretStoreSpecProviderPassworddepotAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuthSecretRef.dhall
, SecretStoreSpecProviderPassworddepotAuthSecretRefCredentials =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPrevider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPrevider.dhall
, SecretStoreSpecProviderPreviderAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuth.dhall
, SecretStoreSpecProviderPreviderAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
, SecretStoreSpecProviderPreviderAuthSecretRefAccessToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPulumi =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPulumi.dhall
, SecretStoreSpecProviderPulumiAccessToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, SecretStoreSpecProviderPulumiAccessTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPulumiAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuth.dhall
, SecretStoreSpecProviderPulumiAuthAccessToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, SecretStoreSpecProviderPulumiAuthAccessTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPulumiAuthOidcConfig =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuthOidcConfig.dhall
, SecretStoreSpecProviderPulumiAuthOidcConfigServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderScaleway =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderScaleway.dhall
, SecretStoreSpecProviderScalewayAccessKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderScalewayAccessKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderScalewaySecretKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderScalewaySecretKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderSecretserver =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderSecretserver.dhall
, SecretStoreSpecProviderSecretserverCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderSecretserverPassword =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderSecretserverPasswordSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderSecretserverToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderSecretserverTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderSecretserverUsername =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderSecretserverUsernameSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderSenhasegura =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderSenhasegura.dhall
, SecretStoreSpecProviderSenhaseguraAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderSenhaseguraAuth.dhall
, SecretStoreSpecProviderSenhaseguraAuthClientSecretSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVault =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVault.dhall
, SecretStoreSpecProviderVaultAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuth.dhall
, SecretStoreSpecProviderVaultAuthAppRole =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, SecretStoreSpecProviderVaultAuthAppRoleRoleRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthAppRoleSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthCert =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthCert.dhall
, SecretStoreSpecProviderVaultAuthCertClientCert =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthCertSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthGcp =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthGcp.dhall
, SecretStoreSpecProviderVaultAuthGcpSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, SecretStoreSpecProviderVaultAuthGcpSecretRefSecretAccessKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthGcpServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderVaultAuthGcpWorkloadIdentity =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
, SecretStoreSpecProviderVaultAuthGcpWorkloadIdentityServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderVaultAuthIam =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthIam.dhall
, SecretStoreSpecProviderVaultAuthIamJwt =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, SecretStoreSpecProviderVaultAuthIamJwtServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderVaultAuthIamSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
, SecretStoreSpecProviderVaultAuthIamSecretRefAccessKeyIDSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthIamSecretRefSecretAccessKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthIamSecretRefSessionTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthJwt =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwt.dhall
, SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken.dhall
, SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderVaultAuthJwtSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthKubernetes =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthKubernetes.dhall
, SecretStoreSpecProviderVaultAuthKubernetesSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthKubernetesServiceAccountRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderVaultAuthLdap =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, SecretStoreSpecProviderVaultAuthLdapSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthTokenSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthUserPass =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, SecretStoreSpecProviderVaultAuthUserPassSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderVaultCheckAndSet =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCheckAndSet.dhall
, SecretStoreSpecProviderVaultTls =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultTls.dhall
, SecretStoreSpecProviderVaultTlsCertSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultTlsKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVolcengine =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVolcengine.dhall
, SecretStoreSpecProviderVolcengineAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuth.dhall
, SecretStoreSpecProviderVolcengineAuthSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuthSecretRef.dhall
, SecretStoreSpecProviderVolcengineAuthSecretRefAccessKeyID =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVolcengineAuthSecretRefSecretAccessKey =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVolcengineAuthSecretRefToken =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderWebhook =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderWebhook.dhall
, SecretStoreSpecProviderWebhookAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuth.dhall
, SecretStoreSpecProviderWebhookAuthNtlm =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuthNtlm.dhall
, SecretStoreSpecProviderWebhookAuthNtlmPasswordSecret =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderWebhookAuthNtlmUsernameSecret =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderWebhookCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderWebhookResult =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderWebhookResult.dhall
, SecretStoreSpecProviderWebhookSecrets =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderWebhookSecrets.dhall
, SecretStoreSpecProviderWebhookSecretsSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderYandexcertificatemanager =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
, SecretStoreSpecProviderYandexcertificatemanagerAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxAuth.dhall
, SecretStoreSpecProviderYandexcertificatemanagerAuthAuthorizedKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderYandexcertificatemanagerCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, SecretStoreSpecProviderYandexcertificatemanagerCaProviderCertSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderYandexcertificatemanagerFetching =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
, SecretStoreSpecProviderYandexcertificatemanagerFetchingByName =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
, SecretStoreSpecProviderYandexlockbox =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
, SecretStoreSpecProviderYandexlockboxAuth =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxAuth.dhall
, SecretStoreSpecProviderYandexlockboxAuthAuthorizedKeySecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderYandexlockboxCaProvider =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, SecretStoreSpecProviderYandexlockboxCaProviderCertSecretRef =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderYandexlockboxFetching =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
, SecretStoreSpecProviderYandexlockboxFetchingByName =
    ./types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
, SecretStoreSpecRetrySettings =
    ./types/external-secrets.io.v1.SecretStoreSpecRetrySettings.dhall
, SecretStoreStatus = ./types/external-secrets.io.v1.SecretStoreStatus.dhall
, SecretStoreStatusConditions =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.NamespaceCondition.dhall
, NatOrString = ./types/NatOrString.dhall
}
