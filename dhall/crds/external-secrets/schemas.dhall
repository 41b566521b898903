{ ClusterExternalSecret =
    ./schemas/external-secrets.io.v1.ClusterExternalSecret.dhall
, ClusterExternalSecretSpec =
    ./schemas/external-secrets.io.v1.ClusterExternalSecretSpec.dhall
, ClusterExternalSecretSpecExternalSecretMetadata =
    ./schemas/external-secrets.io.v1.ClusterExternalSecretSpecExternalSecretMetadata.dhall
, ClusterExternalSecretSpecExternalSecretSpec =
    ./schemas/external-secrets.io.v1.ExternalSecretSpec.dhall
, ClusterExternalSecretSpecExternalSecretSpecData =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecData.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFrom =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataFrom.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromExtract =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromFind =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataFromFind.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromFindName =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecDataToMatch.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromRewrite =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataFromRewrite.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteMerge =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteMerge.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteRegexp =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteRegexp.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteTransform =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteTransform.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromSourceRef =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromSourceRefGeneratorRef =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromSourceRefStoreRef =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataRemoteRef =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataSourceRef =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataSourceRefGeneratorRef =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataSourceRefStoreRef =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecSecretStoreRef =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecSyncWindows =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecSyncWindows.dhall
, ClusterExternalSecretSpecExternalSecretSpecSyncWindowsWindows =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecSyncWindowsWindows.dhall
, ClusterExternalSecretSpecExternalSecretSpecTarget =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecTarget.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetManifest =
    ./../../kubernetes/1.31/schemas/io.k8s.api.admissionregistration.v1.ParamKind.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplate =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateMetadata =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateMetadata.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFrom =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFrom.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMap =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMapItems =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromSecret =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromSecretItems =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, ClusterExternalSecretSpecNamespaceSelector =
    ./../../kubernetes/1.31/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, ClusterExternalSecretSpecNamespaceSelectors =
    ./../../kubernetes/1.31/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, ClusterExternalSecretStatus =
    ./schemas/external-secrets.io.v1.ClusterExternalSecretStatus.dhall
, ClusterExternalSecretStatusConditions =
    ./schemas/external-secrets.io.v1.ClusterExternalSecretStatusConditions.dhall
, ClusterExternalSecretStatusFailedNamespaces =
    ./schemas/external-secrets.io.v1.ClusterExternalSecretStatusFailedNamespaces.dhall
, ClusterSecretStore = ./schemas/external-secrets.io.v1.ClusterSecretStore.dhall
, ClusterSecretStoreSpec =
    ./schemas/external-secrets.io.v1.SecretStoreSpec.dhall
, ClusterSecretStoreSpecConditions =
    ./schemas/external-secrets.io.v1.SecretStoreSpecConditions.dhall
, ClusterSecretStoreSpecConditionsNamespaceSelector =
    ./../../kubernetes/1.31/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, ClusterSecretStoreSpecProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProvider.dhall
, ClusterSecretStoreSpecProviderAkeyless =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAkeyless.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessID =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessType =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessTypeParam =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderAkeylessCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderAws =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAws.dhall
, ClusterSecretStoreSpecProviderAwsAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAwsAuth.dhall
, ClusterSecretStoreSpecProviderAwsAuthJwt =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderAwsAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderAwsAuthSecretRefAccessKeyIDSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAwsAuthSecretRefSecretAccessKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAwsAuthSecretRefSessionTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAwsSecretsManager =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAwsSecretsManager.dhall
, ClusterSecretStoreSpecProviderAwsSessionTags =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAwsSessionTags.dhall
, ClusterSecretStoreSpecProviderAzurekv =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAzurekv.dhall
, ClusterSecretStoreSpecProviderAzurekvAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAzurekvAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderAzurekvAuthSecretRefClientCertificate =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAzurekvAuthSecretRefClientId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAzurekvAuthSecretRefClientSecret =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAzurekvAuthSecretRefTenantId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAzurekvCustomCloudConfig =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAzurekvCustomCloudConfig.dhall
, ClusterSecretStoreSpecProviderAzurekvServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderBarbican =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBarbican.dhall
, ClusterSecretStoreSpecProviderBarbicanAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuth.dhall
, ClusterSecretStoreSpecProviderBarbicanAuthPassword =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuthPassword.dhall
, ClusterSecretStoreSpecProviderBarbicanAuthPasswordSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBarbicanAuthUsername =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBarbicanAuthUsernameSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrust =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrust.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustAuth.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthApiKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthApiKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthCertificate =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthCertificateKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthCertificateKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthCertificateSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthClientId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthClientIdSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthClientSecret =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthClientSecretSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustServer =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustServer.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentials.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikeyToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsServer =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer.dhall
, ClusterSecretStoreSpecProviderBitwardensecretsmanager =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanager.dhall
, ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuth.dhall
, ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRefCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBitwardensecretsmanagerCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderChef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderChef.dhall
, ClusterSecretStoreSpecProviderChefAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderChefAuth.dhall
, ClusterSecretStoreSpecProviderChefAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderChefAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderChefAuthSecretRefPrivateKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCloudrusm =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCloudrusm.dhall
, ClusterSecretStoreSpecProviderCloudrusmAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuth.dhall
, ClusterSecretStoreSpecProviderCloudrusmAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderCloudrusmAuthSecretRefAccessKeyIDSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCloudrusmAuthSecretRefAccessKeySecretSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjur =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderConjur.dhall
, ClusterSecretStoreSpecProviderConjurAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderConjurAuth.dhall
, ClusterSecretStoreSpecProviderConjurAuthApikey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthApikey.dhall
, ClusterSecretStoreSpecProviderConjurAuthApikeyApiKeyRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjurAuthApikeyUserRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjurAuthCert =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthCert.dhall
, ClusterSecretStoreSpecProviderConjurAuthCertClientCertRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjurAuthCertClientKeyRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjurAuthJwt =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthJwt.dhall
, ClusterSecretStoreSpecProviderConjurAuthJwtSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjurAuthJwtServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderConjurCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderCrd =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrd.dhall
, ClusterSecretStoreSpecProviderCrdAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, ClusterSecretStoreSpecProviderCrdAuthCert =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
, ClusterSecretStoreSpecProviderCrdAuthCertClientCert =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCrdAuthCertClientKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCrdAuthRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCrdAuthServiceAccount =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderCrdAuthToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
, ClusterSecretStoreSpecProviderCrdAuthTokenBearerToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCrdResource =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdResource.dhall
, ClusterSecretStoreSpecProviderCrdServer =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
, ClusterSecretStoreSpecProviderCrdServerCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderCrdWhitelist =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelist.dhall
, ClusterSecretStoreSpecProviderCrdWhitelistRules =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelistRules.dhall
, ClusterSecretStoreSpecProviderDelinea =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelinea.dhall
, ClusterSecretStoreSpecProviderDelineaClientId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderDelineaClientIdSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderDelineaClientSecret =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderDelineaClientSecretSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderDoppler =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDoppler.dhall
, ClusterSecretStoreSpecProviderDopplerAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuth.dhall
, ClusterSecretStoreSpecProviderDopplerAuthOidcConfig =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthOidcConfig.dhall
, ClusterSecretStoreSpecProviderDopplerAuthOidcConfigServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderDopplerAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderDopplerAuthSecretRefDopplerToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderDvls =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDvls.dhall
, ClusterSecretStoreSpecProviderDvlsAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuth.dhall
, ClusterSecretStoreSpecProviderDvlsAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderDvlsAuthSecretRefAppId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderDvlsAuthSecretRefAppSecret =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderFake =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderFake.dhall
, ClusterSecretStoreSpecProviderFakeData =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderFakeData.dhall
, ClusterSecretStoreSpecProviderFortanix =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderFortanix.dhall
, ClusterSecretStoreSpecProviderFortanixApiKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, ClusterSecretStoreSpecProviderFortanixApiKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderGcpsm =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsm.dhall
, ClusterSecretStoreSpecProviderGcpsmAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuth.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthSecretRefSecretAccessKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderGithub =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGithub.dhall
, ClusterSecretStoreSpecProviderGithubAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGithubAuth.dhall
, ClusterSecretStoreSpecProviderGithubAuthPrivateKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderGitlab =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGitlab.dhall
, ClusterSecretStoreSpecProviderGitlabAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuth.dhall
, ClusterSecretStoreSpecProviderGitlabAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderGitlabAuthSecretRefAccessToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderGitlabCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderIbm =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderIbm.dhall
, ClusterSecretStoreSpecProviderIbmAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderIbmAuth.dhall
, ClusterSecretStoreSpecProviderIbmAuthContainerAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthContainerAuth.dhall
, ClusterSecretStoreSpecProviderIbmAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderIbmAuthSecretRefSecretApiKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisical =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisical.dhall
, ClusterSecretStoreSpecProviderInfisicalAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuth.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentialsResource =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentialsServiceAccountKeyFilePath =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthGcpIdTokenAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthGcpIdTokenAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentialsJwt =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentialsServiceAccountTokenPath =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsLdapPassword =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsLdapUsername =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthOciAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsFingerprint =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsPrivateKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsPrivateKeyPassphrase =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsRegion =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsTenancyId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsUserId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentialsAccessToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentialsClientId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentialsClientSecret =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderInfisicalSecretsScope =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalSecretsScope.dhall
, ClusterSecretStoreSpecProviderKeepersecurity =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderKeepersecurity.dhall
, ClusterSecretStoreSpecProviderKeepersecurityAuthRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderKubernetes =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderKubernetes.dhall
, ClusterSecretStoreSpecProviderKubernetesAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthCert =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthCertClientCert =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthCertClientKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthServiceAccount =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthTokenBearerToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderKubernetesServer =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
, ClusterSecretStoreSpecProviderKubernetesServerCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderNebiusmysterybox =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysterybox.dhall
, ClusterSecretStoreSpecProviderNebiusmysteryboxAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysteryboxAuth.dhall
, ClusterSecretStoreSpecProviderNebiusmysteryboxAuthServiceAccountCredsSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderNebiusmysteryboxAuthTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderNebiusmysteryboxCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, ClusterSecretStoreSpecProviderNebiusmysteryboxCaProviderCertSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderNgrok =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderNgrok.dhall
, ClusterSecretStoreSpecProviderNgrokAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderNgrokAuth.dhall
, ClusterSecretStoreSpecProviderNgrokAuthApiKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, ClusterSecretStoreSpecProviderNgrokAuthApiKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderNgrokVault =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, ClusterSecretStoreSpecProviderOnboardbase =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnboardbase.dhall
, ClusterSecretStoreSpecProviderOnboardbaseAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnboardbaseAuth.dhall
, ClusterSecretStoreSpecProviderOnboardbaseAuthApiKeyRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOnboardbaseAuthPasscodeRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOnepassword =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnepassword.dhall
, ClusterSecretStoreSpecProviderOnepasswordAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuth.dhall
, ClusterSecretStoreSpecProviderOnepasswordAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderOnepasswordAuthSecretRefConnectTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOnepasswordSDK =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDK.dhall
, ClusterSecretStoreSpecProviderOnepasswordSDKAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKAuth.dhall
, ClusterSecretStoreSpecProviderOnepasswordSDKAuthServiceAccountSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOnepasswordSDKCache =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKCache.dhall
, ClusterSecretStoreSpecProviderOnepasswordSDKIntegrationInfo =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKIntegrationInfo.dhall
, ClusterSecretStoreSpecProviderOpenBao =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOpenBao.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOpenBaoAuth.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthAppRole =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthAppRoleRoleRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthAppRoleSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthUserPass =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthUserPassSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOpenBaoCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderOracle =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOracle.dhall
, ClusterSecretStoreSpecProviderOracleAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOracleAuth.dhall
, ClusterSecretStoreSpecProviderOracleAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOracleAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderOracleAuthSecretRefFingerprint =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOracleAuthSecretRefPrivatekey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOracleServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderOvh =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOvh.dhall
, ClusterSecretStoreSpecProviderOvhAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOvhAuth.dhall
, ClusterSecretStoreSpecProviderOvhAuthMtls =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthMtls.dhall
, ClusterSecretStoreSpecProviderOvhAuthMtlsCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderOvhAuthMtlsCertSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOvhAuthMtlsKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOvhAuthToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthToken.dhall
, ClusterSecretStoreSpecProviderOvhAuthTokenTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPassbolt =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPassbolt.dhall
, ClusterSecretStoreSpecProviderPassboltAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPassboltAuth.dhall
, ClusterSecretStoreSpecProviderPassboltAuthPasswordSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPassboltAuthPrivateKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPassboltCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderPassworddepot =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPassworddepot.dhall
, ClusterSecretStoreSpecProviderPassworddepotAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuth.dhall
, ClusterSecretStoreSpecProviderPassworddepotAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderPassworddepotAuthSecretRefCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPrevider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPrevider.dhall
, ClusterSecretStoreSpecProviderPreviderAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuth.dhall
, ClusterSecretStoreSpecProviderPreviderAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderPreviderAuthSecretRefAccessToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPulumi =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPulumi.dhall
, ClusterSecretStoreSpecProviderPulumiAccessToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, ClusterSecretStoreSpecProviderPulumiAccessTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPulumiAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuth.dhall
, ClusterSecretStoreSpecProviderPulumiAuthAccessToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, ClusterSecretStoreSpecProviderPulumiAuthAccessTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPulumiAuthOidcConfig =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuthOidcConfig.dhall
, ClusterSecretStoreSpecProviderPulumiAuthOidcConfigServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderScaleway =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderScaleway.dhall
, ClusterSecretStoreSpecProviderScalewayAccessKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderScalewayAccessKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderScalewaySecretKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderScalewaySecretKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderSecretserver =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderSecretserver.dhall
, ClusterSecretStoreSpecProviderSecretserverCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderSecretserverPassword =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderSecretserverPasswordSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderSecretserverToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderSecretserverTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderSecretserverUsername =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderSecretserverUsernameSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderSenhasegura =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderSenhasegura.dhall
, ClusterSecretStoreSpecProviderSenhaseguraAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderSenhaseguraAuth.dhall
, ClusterSecretStoreSpecProviderSenhaseguraAuthClientSecretSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVault =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVault.dhall
, ClusterSecretStoreSpecProviderVaultAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuth.dhall
, ClusterSecretStoreSpecProviderVaultAuthAppRole =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, ClusterSecretStoreSpecProviderVaultAuthAppRoleRoleRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthAppRoleSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthCert =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthCert.dhall
, ClusterSecretStoreSpecProviderVaultAuthCertClientCert =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthCertSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcp =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthGcp.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcpSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcpSecretRefSecretAccessKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcpServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcpWorkloadIdentity =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcpWorkloadIdentityServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderVaultAuthIam =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthIam.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamJwt =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamJwtServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamSecretRefAccessKeyIDSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamSecretRefSecretAccessKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamSecretRefSessionTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthJwt =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwt.dhall
, ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken.dhall
, ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderVaultAuthJwtSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthKubernetes =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthKubernetes.dhall
, ClusterSecretStoreSpecProviderVaultAuthKubernetesSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthKubernetesServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderVaultAuthLdap =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, ClusterSecretStoreSpecProviderVaultAuthLdapSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthUserPass =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, ClusterSecretStoreSpecProviderVaultAuthUserPassSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderVaultCheckAndSet =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCheckAndSet.dhall
, ClusterSecretStoreSpecProviderVaultTls =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultTls.dhall
, ClusterSecretStoreSpecProviderVaultTlsCertSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultTlsKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVolcengine =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVolcengine.dhall
, ClusterSecretStoreSpecProviderVolcengineAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuth.dhall
, ClusterSecretStoreSpecProviderVolcengineAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderVolcengineAuthSecretRefAccessKeyID =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVolcengineAuthSecretRefSecretAccessKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVolcengineAuthSecretRefToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderWebhook =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderWebhook.dhall
, ClusterSecretStoreSpecProviderWebhookAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuth.dhall
, ClusterSecretStoreSpecProviderWebhookAuthNtlm =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuthNtlm.dhall
, ClusterSecretStoreSpecProviderWebhookAuthNtlmPasswordSecret =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderWebhookAuthNtlmUsernameSecret =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderWebhookCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderWebhookResult =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderWebhookResult.dhall
, ClusterSecretStoreSpecProviderWebhookSecrets =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderWebhookSecrets.dhall
, ClusterSecretStoreSpecProviderWebhookSecretsSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanager =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxAuth.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerAuthAuthorizedKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerCaProviderCertSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerFetching =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerFetchingByName =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
, ClusterSecretStoreSpecProviderYandexlockbox =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
, ClusterSecretStoreSpecProviderYandexlockboxAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxAuth.dhall
, ClusterSecretStoreSpecProviderYandexlockboxAuthAuthorizedKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderYandexlockboxCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, ClusterSecretStoreSpecProviderYandexlockboxCaProviderCertSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderYandexlockboxFetching =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
, ClusterSecretStoreSpecProviderYandexlockboxFetchingByName =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
, ClusterSecretStoreSpecRetrySettings =
    ./schemas/external-secrets.io.v1.SecretStoreSpecRetrySettings.dhall
, ClusterSecretStoreStatus =
    ./schemas/external-secrets.io.v1.SecretStoreStatus.dhall
, ClusterSecretStoreStatusConditions =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.NamespaceCondition.dhall
, ExternalSecret = ./schemas/external-secrets.io.v1.ExternalSecret.dhall
, ExternalSecretSpec = ./schemas/external-secrets.io.v1.ExternalSecretSpec.dhall
, ExternalSecretSpecData =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecData.dhall
, ExternalSecretSpecDataFrom =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataFrom.dhall
, ExternalSecretSpecDataFromExtract =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, ExternalSecretSpecDataFromFind =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataFromFind.dhall
, ExternalSecretSpecDataFromFindName =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecDataToMatch.dhall
, ExternalSecretSpecDataFromRewrite =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataFromRewrite.dhall
, ExternalSecretSpecDataFromRewriteMerge =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteMerge.dhall
, ExternalSecretSpecDataFromRewriteRegexp =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteRegexp.dhall
, ExternalSecretSpecDataFromRewriteTransform =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteTransform.dhall
, ExternalSecretSpecDataFromSourceRef =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
, ExternalSecretSpecDataFromSourceRefGeneratorRef =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, ExternalSecretSpecDataFromSourceRefStoreRef =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ExternalSecretSpecDataRemoteRef =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, ExternalSecretSpecDataSourceRef =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
, ExternalSecretSpecDataSourceRefGeneratorRef =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, ExternalSecretSpecDataSourceRefStoreRef =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ExternalSecretSpecSecretStoreRef =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ExternalSecretSpecSyncWindows =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecSyncWindows.dhall
, ExternalSecretSpecSyncWindowsWindows =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecSyncWindowsWindows.dhall
, ExternalSecretSpecTarget =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecTarget.dhall
, ExternalSecretSpecTargetManifest =
    ./../../kubernetes/1.31/schemas/io.k8s.api.admissionregistration.v1.ParamKind.dhall
, ExternalSecretSpecTargetTemplate =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
, ExternalSecretSpecTargetTemplateMetadata =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateMetadata.dhall
, ExternalSecretSpecTargetTemplateTemplateFrom =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFrom.dhall
, ExternalSecretSpecTargetTemplateTemplateFromConfigMap =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, ExternalSecretSpecTargetTemplateTemplateFromSecret =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, ExternalSecretSpecTargetTemplateTemplateFromSecretItems =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, ExternalSecretStatus =
    ./schemas/external-secrets.io.v1.ExternalSecretStatus.dhall
, ExternalSecretStatusBinding =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.LocalObjectReference.dhall
, ExternalSecretStatusConditions =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.NamespaceCondition.dhall
, PushSecret = ./schemas/external-secrets.io.v1alpha1.PushSecret.dhall
, PushSecretSpec = ./schemas/external-secrets.io.v1alpha1.PushSecretSpec.dhall
, PushSecretSpecData =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecData.dhall
, PushSecretSpecDataMatch =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecDataMatch.dhall
, PushSecretSpecDataMatchRemoteRef =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecDataMatchRemoteRef.dhall
, PushSecretSpecDataTo =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecDataTo.dhall
, PushSecretSpecDataToMatch =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecDataToMatch.dhall
, PushSecretSpecDataToRewrite =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecDataToRewrite.dhall
, PushSecretSpecDataToRewriteRegexp =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteRegexp.dhall
, PushSecretSpecDataToRewriteTransform =
    ./schemas/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteTransform.dhall
, PushSecretSpecDataToStoreRef =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecDataToStoreRef.dhall
, PushSecretSpecDataToStoreRefLabelSelector =
    ./../../kubernetes/1.31/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, PushSecretSpecSecretStoreRefs =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecDataToStoreRef.dhall
, PushSecretSpecSecretStoreRefsLabelSelector =
    ./../../kubernetes/1.31/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, PushSecretSpecSelector =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecSelector.dhall
, PushSecretSpecSelectorGeneratorRef =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, PushSecretSpecSelectorSecret =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecSelectorSecret.dhall
, PushSecretSpecSelectorSecretSelector =
    ./../../kubernetes/1.31/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, PushSecretSpecTemplate =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
, PushSecretSpecTemplateMetadata =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateMetadata.dhall
, PushSecretSpecTemplateTemplateFrom =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFrom.dhall
, PushSecretSpecTemplateTemplateFromConfigMap =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, PushSecretSpecTemplateTemplateFromConfigMapItems =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, PushSecretSpecTemplateTemplateFromSecret =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, PushSecretSpecTemplateTemplateFromSecretItems =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, PushSecretStatus =
    ./schemas/external-secrets.io.v1alpha1.PushSecretStatus.dhall
, PushSecretStatusConditions =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.NamespaceCondition.dhall
, PushSecretStatusSyncedPushSecrets =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecData.dhall
, PushSecretStatusSyncedPushSecretsMatch =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecDataMatch.dhall
, PushSecretStatusSyncedPushSecretsMatchRemoteRef =
    ./schemas/external-secrets.io.v1alpha1.PushSecretSpecDataMatchRemoteRef.dhall
, SecretStore = ./schemas/external-secrets.io.v1.SecretStore.dhall
, SecretStoreSpec = ./schemas/external-secrets.io.v1.SecretStoreSpec.dhall
, SecretStoreSpecConditions =
    ./schemas/external-secrets.io.v1.SecretStoreSpecConditions.dhall
, SecretStoreSpecConditionsNamespaceSelector =
    ./../../kubernetes/1.31/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, SecretStoreSpecProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProvider.dhall
, SecretStoreSpecProviderAkeyless =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAkeyless.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessID =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessType =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessTypeParam =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderAkeylessCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderAws =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAws.dhall
, SecretStoreSpecProviderAwsAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAwsAuth.dhall
, SecretStoreSpecProviderAwsAuthJwt =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, SecretStoreSpecProviderAwsAuthJwtServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderAwsAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
, SecretStoreSpecProviderAwsAuthSecretRefAccessKeyIDSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAwsAuthSecretRefSecretAccessKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAwsAuthSecretRefSessionTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAwsSecretsManager =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAwsSecretsManager.dhall
, SecretStoreSpecProviderAwsSessionTags =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAwsSessionTags.dhall
, SecretStoreSpecProviderAzurekv =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAzurekv.dhall
, SecretStoreSpecProviderAzurekvAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAzurekvAuthSecretRef.dhall
, SecretStoreSpecProviderAzurekvAuthSecretRefClientCertificate =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAzurekvAuthSecretRefClientId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAzurekvAuthSecretRefClientSecret =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAzurekvAuthSecretRefTenantId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAzurekvCustomCloudConfig =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAzurekvCustomCloudConfig.dhall
, SecretStoreSpecProviderAzurekvServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderBarbican =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBarbican.dhall
, SecretStoreSpecProviderBarbicanAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuth.dhall
, SecretStoreSpecProviderBarbicanAuthPassword =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuthPassword.dhall
, SecretStoreSpecProviderBarbicanAuthPasswordSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBarbicanAuthUsername =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBarbicanAuthUsernameSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrust =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrust.dhall
, SecretStoreSpecProviderBeyondtrustAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustAuth.dhall
, SecretStoreSpecProviderBeyondtrustAuthApiKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBeyondtrustAuthApiKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustAuthCertificate =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBeyondtrustAuthCertificateKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBeyondtrustAuthCertificateKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustAuthCertificateSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustAuthClientId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBeyondtrustAuthClientIdSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustAuthClientSecret =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBeyondtrustAuthClientSecretSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustServer =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustServer.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentials.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikeyToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentialsCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer.dhall
, SecretStoreSpecProviderBitwardensecretsmanager =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanager.dhall
, SecretStoreSpecProviderBitwardensecretsmanagerAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuth.dhall
, SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef.dhall
, SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRefCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBitwardensecretsmanagerCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderChef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderChef.dhall
, SecretStoreSpecProviderChefAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderChefAuth.dhall
, SecretStoreSpecProviderChefAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderChefAuthSecretRef.dhall
, SecretStoreSpecProviderChefAuthSecretRefPrivateKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCloudrusm =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCloudrusm.dhall
, SecretStoreSpecProviderCloudrusmAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuth.dhall
, SecretStoreSpecProviderCloudrusmAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuthSecretRef.dhall
, SecretStoreSpecProviderCloudrusmAuthSecretRefAccessKeyIDSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCloudrusmAuthSecretRefAccessKeySecretSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjur =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderConjur.dhall
, SecretStoreSpecProviderConjurAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderConjurAuth.dhall
, SecretStoreSpecProviderConjurAuthApikey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthApikey.dhall
, SecretStoreSpecProviderConjurAuthApikeyApiKeyRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjurAuthApikeyUserRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjurAuthCert =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthCert.dhall
, SecretStoreSpecProviderConjurAuthCertClientCertRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjurAuthCertClientKeyRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjurAuthJwt =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthJwt.dhall
, SecretStoreSpecProviderConjurAuthJwtSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjurAuthJwtServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderConjurCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderCrd =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrd.dhall
, SecretStoreSpecProviderCrdAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, SecretStoreSpecProviderCrdAuthCert =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
, SecretStoreSpecProviderCrdAuthCertClientCert =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCrdAuthCertClientKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCrdAuthRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCrdAuthServiceAccount =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderCrdAuthToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
, SecretStoreSpecProviderCrdAuthTokenBearerToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCrdResource =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdResource.dhall
, SecretStoreSpecProviderCrdServer =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
, SecretStoreSpecProviderCrdServerCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderCrdWhitelist =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelist.dhall
, SecretStoreSpecProviderCrdWhitelistRules =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelistRules.dhall
, SecretStoreSpecProviderDelinea =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelinea.dhall
, SecretStoreSpecProviderDelineaClientId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderDelineaClientIdSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderDelineaClientSecret =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderDelineaClientSecretSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderDoppler =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDoppler.dhall
, SecretStoreSpecProviderDopplerAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuth.dhall
, SecretStoreSpecProviderDopplerAuthOidcConfig =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthOidcConfig.dhall
, SecretStoreSpecProviderDopplerAuthOidcConfigServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderDopplerAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthSecretRef.dhall
, SecretStoreSpecProviderDopplerAuthSecretRefDopplerToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderDvls =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDvls.dhall
, SecretStoreSpecProviderDvlsAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuth.dhall
, SecretStoreSpecProviderDvlsAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuthSecretRef.dhall
, SecretStoreSpecProviderDvlsAuthSecretRefAppId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderDvlsAuthSecretRefAppSecret =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderFake =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderFake.dhall
, SecretStoreSpecProviderFakeData =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderFakeData.dhall
, SecretStoreSpecProviderFortanix =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderFortanix.dhall
, SecretStoreSpecProviderFortanixApiKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, SecretStoreSpecProviderFortanixApiKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderGcpsm =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsm.dhall
, SecretStoreSpecProviderGcpsmAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuth.dhall
, SecretStoreSpecProviderGcpsmAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, SecretStoreSpecProviderGcpsmAuthSecretRefSecretAccessKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentity =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderGithub =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGithub.dhall
, SecretStoreSpecProviderGithubAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGithubAuth.dhall
, SecretStoreSpecProviderGithubAuthPrivateKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderGitlab =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGitlab.dhall
, SecretStoreSpecProviderGitlabAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuth.dhall
, SecretStoreSpecProviderGitlabAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuthSecretRef.dhall
, SecretStoreSpecProviderGitlabAuthSecretRefAccessToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderGitlabCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderIbm =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderIbm.dhall
, SecretStoreSpecProviderIbmAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderIbmAuth.dhall
, SecretStoreSpecProviderIbmAuthContainerAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthContainerAuth.dhall
, SecretStoreSpecProviderIbmAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthSecretRef.dhall
, SecretStoreSpecProviderIbmAuthSecretRefSecretApiKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisical =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisical.dhall
, SecretStoreSpecProviderInfisicalAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuth.dhall
, SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthAwsAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthAzureAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthAzureAuthCredentialsResource =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentialsServiceAccountKeyFilePath =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthGcpIdTokenAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthGcpIdTokenAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthJwtAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthJwtAuthCredentialsJwt =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentialsServiceAccountTokenPath =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsLdapPassword =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsLdapUsername =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthOciAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsFingerprint =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsIdentityId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsPrivateKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsPrivateKeyPassphrase =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsRegion =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsTenancyId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsUserId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthTokenAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
, SecretStoreSpecProviderInfisicalAuthTokenAuthCredentialsAccessToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentialsClientId =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentialsClientSecret =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderInfisicalSecretsScope =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderInfisicalSecretsScope.dhall
, SecretStoreSpecProviderKeepersecurity =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderKeepersecurity.dhall
, SecretStoreSpecProviderKeepersecurityAuthRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderKubernetes =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderKubernetes.dhall
, SecretStoreSpecProviderKubernetesAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, SecretStoreSpecProviderKubernetesAuthCert =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
, SecretStoreSpecProviderKubernetesAuthCertClientCert =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderKubernetesAuthCertClientKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderKubernetesAuthRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderKubernetesAuthServiceAccount =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderKubernetesAuthToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
, SecretStoreSpecProviderKubernetesAuthTokenBearerToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderKubernetesServer =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
, SecretStoreSpecProviderKubernetesServerCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderNebiusmysterybox =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysterybox.dhall
, SecretStoreSpecProviderNebiusmysteryboxAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysteryboxAuth.dhall
, SecretStoreSpecProviderNebiusmysteryboxAuthServiceAccountCredsSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderNebiusmysteryboxAuthTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderNebiusmysteryboxCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, SecretStoreSpecProviderNebiusmysteryboxCaProviderCertSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderNgrok =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderNgrok.dhall
, SecretStoreSpecProviderNgrokAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderNgrokAuth.dhall
, SecretStoreSpecProviderNgrokAuthApiKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, SecretStoreSpecProviderNgrokAuthApiKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderNgrokVault =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, SecretStoreSpecProviderOnboardbase =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnboardbase.dhall
, SecretStoreSpecProviderOnboardbaseAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnboardbaseAuth.dhall
, SecretStoreSpecProviderOnboardbaseAuthApiKeyRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOnboardbaseAuthPasscodeRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOnepassword =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnepassword.dhall
, SecretStoreSpecProviderOnepasswordAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuth.dhall
, SecretStoreSpecProviderOnepasswordAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuthSecretRef.dhall
, SecretStoreSpecProviderOnepasswordAuthSecretRefConnectTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOnepasswordSDK =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDK.dhall
, SecretStoreSpecProviderOnepasswordSDKAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKAuth.dhall
, SecretStoreSpecProviderOnepasswordSDKAuthServiceAccountSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOnepasswordSDKCache =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKCache.dhall
, SecretStoreSpecProviderOnepasswordSDKIntegrationInfo =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKIntegrationInfo.dhall
, SecretStoreSpecProviderOpenBao =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOpenBao.dhall
, SecretStoreSpecProviderOpenBaoAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOpenBaoAuth.dhall
, SecretStoreSpecProviderOpenBaoAuthAppRole =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, SecretStoreSpecProviderOpenBaoAuthAppRoleRoleRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOpenBaoAuthAppRoleSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOpenBaoAuthTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOpenBaoAuthUserPass =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, SecretStoreSpecProviderOpenBaoAuthUserPassSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOpenBaoCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderOracle =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOracle.dhall
, SecretStoreSpecProviderOracleAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOracleAuth.dhall
, SecretStoreSpecProviderOracleAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOracleAuthSecretRef.dhall
, SecretStoreSpecProviderOracleAuthSecretRefFingerprint =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOracleAuthSecretRefPrivatekey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOracleServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderOvh =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOvh.dhall
, SecretStoreSpecProviderOvhAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOvhAuth.dhall
, SecretStoreSpecProviderOvhAuthMtls =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthMtls.dhall
, SecretStoreSpecProviderOvhAuthMtlsCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderOvhAuthMtlsCertSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOvhAuthMtlsKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOvhAuthToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthToken.dhall
, SecretStoreSpecProviderOvhAuthTokenTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPassbolt =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPassbolt.dhall
, SecretStoreSpecProviderPassboltAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPassboltAuth.dhall
, SecretStoreSpecProviderPassboltAuthPasswordSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPassboltAuthPrivateKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPassboltCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderPassworddepot =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPassworddepot.dhall
, SecretStoreSpecProviderPassworddepotAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuth.dhall
, SecretStoreSpecProviderPassworddepotAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuthSecretRef.dhall
, SecretStoreSpecProviderPassworddepotAuthSecretRefCredentials =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPrevider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPrevider.dhall
, SecretStoreSpecProviderPreviderAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuth.dhall
, SecretStoreSpecProviderPreviderAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
, SecretStoreSpecProviderPreviderAuthSecretRefAccessToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPulumi =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPulumi.dhall
, SecretStoreSpecProviderPulumiAccessToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, SecretStoreSpecProviderPulumiAccessTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPulumiAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuth.dhall
, SecretStoreSpecProviderPulumiAuthAccessToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, SecretStoreSpecProviderPulumiAuthAccessTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPulumiAuthOidcConfig =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuthOidcConfig.dhall
, SecretStoreSpecProviderPulumiAuthOidcConfigServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderScaleway =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderScaleway.dhall
, SecretStoreSpecProviderScalewayAccessKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderScalewayAccessKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderScalewaySecretKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderScalewaySecretKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderSecretserver =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderSecretserver.dhall
, SecretStoreSpecProviderSecretserverCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderSecretserverPassword =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderSecretserverPasswordSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderSecretserverToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderSecretserverTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderSecretserverUsername =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderSecretserverUsernameSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderSenhasegura =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderSenhasegura.dhall
, SecretStoreSpecProviderSenhaseguraAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderSenhaseguraAuth.dhall
, SecretStoreSpecProviderSenhaseguraAuthClientSecretSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVault =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVault.dhall
, SecretStoreSpecProviderVaultAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuth.dhall
, SecretStoreSpecProviderVaultAuthAppRole =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, SecretStoreSpecProviderVaultAuthAppRoleRoleRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthAppRoleSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthCert =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthCert.dhall
, SecretStoreSpecProviderVaultAuthCertClientCert =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthCertSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthGcp =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthGcp.dhall
, SecretStoreSpecProviderVaultAuthGcpSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, SecretStoreSpecProviderVaultAuthGcpSecretRefSecretAccessKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthGcpServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderVaultAuthGcpWorkloadIdentity =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
, SecretStoreSpecProviderVaultAuthGcpWorkloadIdentityServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderVaultAuthIam =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthIam.dhall
, SecretStoreSpecProviderVaultAuthIamJwt =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, SecretStoreSpecProviderVaultAuthIamJwtServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderVaultAuthIamSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
, SecretStoreSpecProviderVaultAuthIamSecretRefAccessKeyIDSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthIamSecretRefSecretAccessKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthIamSecretRefSessionTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthJwt =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwt.dhall
, SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken.dhall
, SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderVaultAuthJwtSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthKubernetes =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthKubernetes.dhall
, SecretStoreSpecProviderVaultAuthKubernetesSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthKubernetesServiceAccountRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderVaultAuthLdap =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, SecretStoreSpecProviderVaultAuthLdapSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthTokenSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthUserPass =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, SecretStoreSpecProviderVaultAuthUserPassSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderVaultCheckAndSet =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCheckAndSet.dhall
, SecretStoreSpecProviderVaultTls =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultTls.dhall
, SecretStoreSpecProviderVaultTlsCertSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultTlsKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVolcengine =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVolcengine.dhall
, SecretStoreSpecProviderVolcengineAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuth.dhall
, SecretStoreSpecProviderVolcengineAuthSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuthSecretRef.dhall
, SecretStoreSpecProviderVolcengineAuthSecretRefAccessKeyID =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVolcengineAuthSecretRefSecretAccessKey =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVolcengineAuthSecretRefToken =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderWebhook =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderWebhook.dhall
, SecretStoreSpecProviderWebhookAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuth.dhall
, SecretStoreSpecProviderWebhookAuthNtlm =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuthNtlm.dhall
, SecretStoreSpecProviderWebhookAuthNtlmPasswordSecret =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderWebhookAuthNtlmUsernameSecret =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderWebhookCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderWebhookResult =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderWebhookResult.dhall
, SecretStoreSpecProviderWebhookSecrets =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderWebhookSecrets.dhall
, SecretStoreSpecProviderWebhookSecretsSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderYandexcertificatemanager =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
, SecretStoreSpecProviderYandexcertificatemanagerAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxAuth.dhall
, SecretStoreSpecProviderYandexcertificatemanagerAuthAuthorizedKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderYandexcertificatemanagerCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, SecretStoreSpecProviderYandexcertificatemanagerCaProviderCertSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderYandexcertificatemanagerFetching =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
, SecretStoreSpecProviderYandexcertificatemanagerFetchingByName =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
, SecretStoreSpecProviderYandexlockbox =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
, SecretStoreSpecProviderYandexlockboxAuth =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxAuth.dhall
, SecretStoreSpecProviderYandexlockboxAuthAuthorizedKeySecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderYandexlockboxCaProvider =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, SecretStoreSpecProviderYandexlockboxCaProviderCertSecretRef =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderYandexlockboxFetching =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
, SecretStoreSpecProviderYandexlockboxFetchingByName =
    ./schemas/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
, SecretStoreSpecRetrySettings =
    ./schemas/external-secrets.io.v1.SecretStoreSpecRetrySettings.dhall
, SecretStoreStatus = ./schemas/external-secrets.io.v1.SecretStoreStatus.dhall
, SecretStoreStatusConditions =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.NamespaceCondition.dhall
}
