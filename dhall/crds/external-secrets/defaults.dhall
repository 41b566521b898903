{ ClusterExternalSecret =
    ./defaults/external-secrets.io.v1.ClusterExternalSecret.dhall
, ClusterExternalSecretSpec =
    ./defaults/external-secrets.io.v1.ClusterExternalSecretSpec.dhall
, ClusterExternalSecretSpecExternalSecretMetadata =
    ./defaults/external-secrets.io.v1.ClusterExternalSecretSpecExternalSecretMetadata.dhall
, ClusterExternalSecretSpecExternalSecretSpec =
    ./defaults/external-secrets.io.v1.ExternalSecretSpec.dhall
, ClusterExternalSecretSpecExternalSecretSpecData =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecData.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFrom =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataFrom.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromExtract =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromFind =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataFromFind.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromFindName =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecDataToMatch.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromRewrite =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataFromRewrite.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteMerge =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteMerge.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteRegexp =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteRegexp.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromRewriteTransform =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteTransform.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromSourceRef =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromSourceRefGeneratorRef =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataFromSourceRefStoreRef =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataRemoteRef =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataSourceRef =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataSourceRefGeneratorRef =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecDataSourceRefStoreRef =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecSecretStoreRef =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ClusterExternalSecretSpecExternalSecretSpecSyncWindows =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecSyncWindows.dhall
, ClusterExternalSecretSpecExternalSecretSpecSyncWindowsWindows =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecSyncWindowsWindows.dhall
, ClusterExternalSecretSpecExternalSecretSpecTarget =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecTarget.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetManifest =
    ./../../kubernetes/1.31/defaults/io.k8s.api.admissionregistration.v1.ParamKind.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplate =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateMetadata =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateMetadata.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFrom =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFrom.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMap =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromConfigMapItems =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromSecret =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromSecretItems =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, ClusterExternalSecretSpecNamespaceSelector =
    ./../../kubernetes/1.31/defaults/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, ClusterExternalSecretSpecNamespaceSelectors =
    ./../../kubernetes/1.31/defaults/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, ClusterExternalSecretStatus =
    ./defaults/external-secrets.io.v1.ClusterExternalSecretStatus.dhall
, ClusterExternalSecretStatusConditions =
    ./defaults/external-secrets.io.v1.ClusterExternalSecretStatusConditions.dhall
, ClusterExternalSecretStatusFailedNamespaces =
    ./defaults/external-secrets.io.v1.ClusterExternalSecretStatusFailedNamespaces.dhall
, ClusterSecretStore =
    ./defaults/external-secrets.io.v1.ClusterSecretStore.dhall
, ClusterSecretStoreSpec =
    ./defaults/external-secrets.io.v1.SecretStoreSpec.dhall
, ClusterSecretStoreSpecConditions =
    ./defaults/external-secrets.io.v1.SecretStoreSpecConditions.dhall
, ClusterSecretStoreSpecConditionsNamespaceSelector =
    ./../../kubernetes/1.31/defaults/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, ClusterSecretStoreSpecProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProvider.dhall
, ClusterSecretStoreSpecProviderAkeyless =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAkeyless.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessID =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessType =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessTypeParam =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAkeylessAuthSecretRefServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderAkeylessCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderAws =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAws.dhall
, ClusterSecretStoreSpecProviderAwsAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsAuth.dhall
, ClusterSecretStoreSpecProviderAwsAuthJwt =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, ClusterSecretStoreSpecProviderAwsAuthJwtServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderAwsAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderAwsAuthSecretRefAccessKeyIDSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAwsAuthSecretRefSecretAccessKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAwsAuthSecretRefSessionTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAwsSecretsManager =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsSecretsManager.dhall
, ClusterSecretStoreSpecProviderAwsSessionTags =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsSessionTags.dhall
, ClusterSecretStoreSpecProviderAzurekv =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAzurekv.dhall
, ClusterSecretStoreSpecProviderAzurekvAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAzurekvAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderAzurekvAuthSecretRefClientCertificate =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAzurekvAuthSecretRefClientId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAzurekvAuthSecretRefClientSecret =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAzurekvAuthSecretRefTenantId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderAzurekvCustomCloudConfig =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAzurekvCustomCloudConfig.dhall
, ClusterSecretStoreSpecProviderAzurekvServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderBarbican =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBarbican.dhall
, ClusterSecretStoreSpecProviderBarbicanAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuth.dhall
, ClusterSecretStoreSpecProviderBarbicanAuthPassword =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuthPassword.dhall
, ClusterSecretStoreSpecProviderBarbicanAuthPasswordSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBarbicanAuthUsername =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBarbicanAuthUsernameSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrust =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrust.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustAuth.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthApiKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthApiKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthCertificate =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthCertificateKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthCertificateKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthCertificateSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthClientId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthClientIdSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthClientSecret =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderBeyondtrustAuthClientSecretSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustServer =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustServer.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentials.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikeyToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsServer =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer.dhall
, ClusterSecretStoreSpecProviderBitwardensecretsmanager =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanager.dhall
, ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuth.dhall
, ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRefCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderBitwardensecretsmanagerCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderChef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderChef.dhall
, ClusterSecretStoreSpecProviderChefAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderChefAuth.dhall
, ClusterSecretStoreSpecProviderChefAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderChefAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderChefAuthSecretRefPrivateKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCloudrusm =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCloudrusm.dhall
, ClusterSecretStoreSpecProviderCloudrusmAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuth.dhall
, ClusterSecretStoreSpecProviderCloudrusmAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderCloudrusmAuthSecretRefAccessKeyIDSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCloudrusmAuthSecretRefAccessKeySecretSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjur =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderConjur.dhall
, ClusterSecretStoreSpecProviderConjurAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderConjurAuth.dhall
, ClusterSecretStoreSpecProviderConjurAuthApikey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthApikey.dhall
, ClusterSecretStoreSpecProviderConjurAuthApikeyApiKeyRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjurAuthApikeyUserRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjurAuthCert =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthCert.dhall
, ClusterSecretStoreSpecProviderConjurAuthCertClientCertRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjurAuthCertClientKeyRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjurAuthJwt =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthJwt.dhall
, ClusterSecretStoreSpecProviderConjurAuthJwtSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderConjurAuthJwtServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderConjurCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderCrd =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrd.dhall
, ClusterSecretStoreSpecProviderCrdAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, ClusterSecretStoreSpecProviderCrdAuthCert =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
, ClusterSecretStoreSpecProviderCrdAuthCertClientCert =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCrdAuthCertClientKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCrdAuthRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCrdAuthServiceAccount =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderCrdAuthToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
, ClusterSecretStoreSpecProviderCrdAuthTokenBearerToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderCrdResource =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdResource.dhall
, ClusterSecretStoreSpecProviderCrdServer =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
, ClusterSecretStoreSpecProviderCrdServerCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderCrdWhitelist =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelist.dhall
, ClusterSecretStoreSpecProviderCrdWhitelistRules =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelistRules.dhall
, ClusterSecretStoreSpecProviderDelinea =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelinea.dhall
, ClusterSecretStoreSpecProviderDelineaClientId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderDelineaClientIdSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderDelineaClientSecret =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderDelineaClientSecretSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderDoppler =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDoppler.dhall
, ClusterSecretStoreSpecProviderDopplerAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuth.dhall
, ClusterSecretStoreSpecProviderDopplerAuthOidcConfig =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthOidcConfig.dhall
, ClusterSecretStoreSpecProviderDopplerAuthOidcConfigServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderDopplerAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderDopplerAuthSecretRefDopplerToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderDvls =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDvls.dhall
, ClusterSecretStoreSpecProviderDvlsAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuth.dhall
, ClusterSecretStoreSpecProviderDvlsAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderDvlsAuthSecretRefAppId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderDvlsAuthSecretRefAppSecret =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderFake =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderFake.dhall
, ClusterSecretStoreSpecProviderFakeData =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderFakeData.dhall
, ClusterSecretStoreSpecProviderFortanix =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderFortanix.dhall
, ClusterSecretStoreSpecProviderFortanixApiKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, ClusterSecretStoreSpecProviderFortanixApiKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderGcpsm =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsm.dhall
, ClusterSecretStoreSpecProviderGcpsmAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuth.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthSecretRefSecretAccessKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderGithub =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGithub.dhall
, ClusterSecretStoreSpecProviderGithubAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGithubAuth.dhall
, ClusterSecretStoreSpecProviderGithubAuthPrivateKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderGitlab =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGitlab.dhall
, ClusterSecretStoreSpecProviderGitlabAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuth.dhall
, ClusterSecretStoreSpecProviderGitlabAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderGitlabAuthSecretRefAccessToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderGitlabCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderIbm =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderIbm.dhall
, ClusterSecretStoreSpecProviderIbmAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderIbmAuth.dhall
, ClusterSecretStoreSpecProviderIbmAuthContainerAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthContainerAuth.dhall
, ClusterSecretStoreSpecProviderIbmAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderIbmAuthSecretRefSecretApiKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisical =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisical.dhall
, ClusterSecretStoreSpecProviderInfisicalAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuth.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentialsResource =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentialsServiceAccountKeyFilePath =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthGcpIdTokenAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthGcpIdTokenAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentialsJwt =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentialsServiceAccountTokenPath =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsLdapPassword =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsLdapUsername =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthOciAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsFingerprint =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsPrivateKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsPrivateKeyPassphrase =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsRegion =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsTenancyId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentialsUserId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentialsAccessToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentialsClientId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentialsClientSecret =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderInfisicalCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderInfisicalSecretsScope =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalSecretsScope.dhall
, ClusterSecretStoreSpecProviderKeepersecurity =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderKeepersecurity.dhall
, ClusterSecretStoreSpecProviderKeepersecurityAuthRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderKubernetes =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderKubernetes.dhall
, ClusterSecretStoreSpecProviderKubernetesAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthCert =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthCertClientCert =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthCertClientKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthServiceAccount =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
, ClusterSecretStoreSpecProviderKubernetesAuthTokenBearerToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderKubernetesServer =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
, ClusterSecretStoreSpecProviderKubernetesServerCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderNebiusmysterybox =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysterybox.dhall
, ClusterSecretStoreSpecProviderNebiusmysteryboxAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysteryboxAuth.dhall
, ClusterSecretStoreSpecProviderNebiusmysteryboxAuthServiceAccountCredsSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderNebiusmysteryboxAuthTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderNebiusmysteryboxCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, ClusterSecretStoreSpecProviderNebiusmysteryboxCaProviderCertSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderNgrok =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderNgrok.dhall
, ClusterSecretStoreSpecProviderNgrokAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderNgrokAuth.dhall
, ClusterSecretStoreSpecProviderNgrokAuthApiKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, ClusterSecretStoreSpecProviderNgrokAuthApiKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderNgrokVault =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, ClusterSecretStoreSpecProviderOnboardbase =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnboardbase.dhall
, ClusterSecretStoreSpecProviderOnboardbaseAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnboardbaseAuth.dhall
, ClusterSecretStoreSpecProviderOnboardbaseAuthApiKeyRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOnboardbaseAuthPasscodeRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOnepassword =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepassword.dhall
, ClusterSecretStoreSpecProviderOnepasswordAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuth.dhall
, ClusterSecretStoreSpecProviderOnepasswordAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderOnepasswordAuthSecretRefConnectTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOnepasswordSDK =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDK.dhall
, ClusterSecretStoreSpecProviderOnepasswordSDKAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKAuth.dhall
, ClusterSecretStoreSpecProviderOnepasswordSDKAuthServiceAccountSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOnepasswordSDKCache =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKCache.dhall
, ClusterSecretStoreSpecProviderOnepasswordSDKIntegrationInfo =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKIntegrationInfo.dhall
, ClusterSecretStoreSpecProviderOpenBao =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOpenBao.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOpenBaoAuth.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthAppRole =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthAppRoleRoleRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthAppRoleSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthUserPass =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, ClusterSecretStoreSpecProviderOpenBaoAuthUserPassSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOpenBaoCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderOracle =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOracle.dhall
, ClusterSecretStoreSpecProviderOracleAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOracleAuth.dhall
, ClusterSecretStoreSpecProviderOracleAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOracleAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderOracleAuthSecretRefFingerprint =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOracleAuthSecretRefPrivatekey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOracleServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderOvh =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOvh.dhall
, ClusterSecretStoreSpecProviderOvhAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOvhAuth.dhall
, ClusterSecretStoreSpecProviderOvhAuthMtls =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthMtls.dhall
, ClusterSecretStoreSpecProviderOvhAuthMtlsCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderOvhAuthMtlsCertSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOvhAuthMtlsKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderOvhAuthToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthToken.dhall
, ClusterSecretStoreSpecProviderOvhAuthTokenTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPassbolt =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPassbolt.dhall
, ClusterSecretStoreSpecProviderPassboltAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPassboltAuth.dhall
, ClusterSecretStoreSpecProviderPassboltAuthPasswordSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPassboltAuthPrivateKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPassboltCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderPassworddepot =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPassworddepot.dhall
, ClusterSecretStoreSpecProviderPassworddepotAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuth.dhall
, ClusterSecretStoreSpecProviderPassworddepotAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderPassworddepotAuthSecretRefCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPrevider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPrevider.dhall
, ClusterSecretStoreSpecProviderPreviderAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuth.dhall
, ClusterSecretStoreSpecProviderPreviderAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderPreviderAuthSecretRefAccessToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPulumi =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPulumi.dhall
, ClusterSecretStoreSpecProviderPulumiAccessToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, ClusterSecretStoreSpecProviderPulumiAccessTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPulumiAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuth.dhall
, ClusterSecretStoreSpecProviderPulumiAuthAccessToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, ClusterSecretStoreSpecProviderPulumiAuthAccessTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderPulumiAuthOidcConfig =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuthOidcConfig.dhall
, ClusterSecretStoreSpecProviderPulumiAuthOidcConfigServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderScaleway =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderScaleway.dhall
, ClusterSecretStoreSpecProviderScalewayAccessKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderScalewayAccessKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderScalewaySecretKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderScalewaySecretKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderSecretserver =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderSecretserver.dhall
, ClusterSecretStoreSpecProviderSecretserverCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderSecretserverPassword =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderSecretserverPasswordSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderSecretserverToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderSecretserverTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderSecretserverUsername =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, ClusterSecretStoreSpecProviderSecretserverUsernameSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderSenhasegura =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderSenhasegura.dhall
, ClusterSecretStoreSpecProviderSenhaseguraAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderSenhaseguraAuth.dhall
, ClusterSecretStoreSpecProviderSenhaseguraAuthClientSecretSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVault =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVault.dhall
, ClusterSecretStoreSpecProviderVaultAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuth.dhall
, ClusterSecretStoreSpecProviderVaultAuthAppRole =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, ClusterSecretStoreSpecProviderVaultAuthAppRoleRoleRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthAppRoleSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthCert =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthCert.dhall
, ClusterSecretStoreSpecProviderVaultAuthCertClientCert =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthCertSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcp =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthGcp.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcpSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcpSecretRefSecretAccessKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcpServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcpWorkloadIdentity =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
, ClusterSecretStoreSpecProviderVaultAuthGcpWorkloadIdentityServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderVaultAuthIam =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthIam.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamJwt =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamJwtServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamSecretRefAccessKeyIDSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamSecretRefSecretAccessKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthIamSecretRefSessionTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthJwt =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwt.dhall
, ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken.dhall
, ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderVaultAuthJwtSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthKubernetes =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthKubernetes.dhall
, ClusterSecretStoreSpecProviderVaultAuthKubernetesSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthKubernetesServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, ClusterSecretStoreSpecProviderVaultAuthLdap =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, ClusterSecretStoreSpecProviderVaultAuthLdapSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultAuthUserPass =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, ClusterSecretStoreSpecProviderVaultAuthUserPassSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderVaultCheckAndSet =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCheckAndSet.dhall
, ClusterSecretStoreSpecProviderVaultTls =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultTls.dhall
, ClusterSecretStoreSpecProviderVaultTlsCertSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVaultTlsKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVolcengine =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVolcengine.dhall
, ClusterSecretStoreSpecProviderVolcengineAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuth.dhall
, ClusterSecretStoreSpecProviderVolcengineAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuthSecretRef.dhall
, ClusterSecretStoreSpecProviderVolcengineAuthSecretRefAccessKeyID =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVolcengineAuthSecretRefSecretAccessKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderVolcengineAuthSecretRefToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderWebhook =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderWebhook.dhall
, ClusterSecretStoreSpecProviderWebhookAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuth.dhall
, ClusterSecretStoreSpecProviderWebhookAuthNtlm =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuthNtlm.dhall
, ClusterSecretStoreSpecProviderWebhookAuthNtlmPasswordSecret =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderWebhookAuthNtlmUsernameSecret =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderWebhookCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ClusterSecretStoreSpecProviderWebhookResult =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderWebhookResult.dhall
, ClusterSecretStoreSpecProviderWebhookSecrets =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderWebhookSecrets.dhall
, ClusterSecretStoreSpecProviderWebhookSecretsSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanager =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxAuth.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerAuthAuthorizedKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerCaProviderCertSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerFetching =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
, ClusterSecretStoreSpecProviderYandexcertificatemanagerFetchingByName =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
, ClusterSecretStoreSpecProviderYandexlockbox =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
, ClusterSecretStoreSpecProviderYandexlockboxAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxAuth.dhall
, ClusterSecretStoreSpecProviderYandexlockboxAuthAuthorizedKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderYandexlockboxCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, ClusterSecretStoreSpecProviderYandexlockboxCaProviderCertSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ClusterSecretStoreSpecProviderYandexlockboxFetching =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
, ClusterSecretStoreSpecProviderYandexlockboxFetchingByName =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
, ClusterSecretStoreSpecRetrySettings =
    ./defaults/external-secrets.io.v1.SecretStoreSpecRetrySettings.dhall
, ClusterSecretStoreStatus =
    ./defaults/external-secrets.io.v1.SecretStoreStatus.dhall
, ClusterSecretStoreStatusConditions =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.NamespaceCondition.dhall
, ExternalSecret = ./defaults/external-secrets.io.v1.ExternalSecret.dhall
, ExternalSecretSpec =
    ./defaults/external-secrets.io.v1.ExternalSecretSpec.dhall
, ExternalSecretSpecData =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecData.dhall
, ExternalSecretSpecDataFrom =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataFrom.dhall
, ExternalSecretSpecDataFromExtract =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, ExternalSecretSpecDataFromFind =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataFromFind.dhall
, ExternalSecretSpecDataFromFindName =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecDataToMatch.dhall
, ExternalSecretSpecDataFromRewrite =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataFromRewrite.dhall
, ExternalSecretSpecDataFromRewriteMerge =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteMerge.dhall
, ExternalSecretSpecDataFromRewriteRegexp =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteRegexp.dhall
, ExternalSecretSpecDataFromRewriteTransform =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteTransform.dhall
, ExternalSecretSpecDataFromSourceRef =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
, ExternalSecretSpecDataFromSourceRefGeneratorRef =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, ExternalSecretSpecDataFromSourceRefStoreRef =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ExternalSecretSpecDataRemoteRef =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataRemoteRef.dhall
, ExternalSecretSpecDataSourceRef =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataSourceRef.dhall
, ExternalSecretSpecDataSourceRefGeneratorRef =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, ExternalSecretSpecDataSourceRefStoreRef =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ExternalSecretSpecSecretStoreRef =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, ExternalSecretSpecSyncWindows =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecSyncWindows.dhall
, ExternalSecretSpecSyncWindowsWindows =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecSyncWindowsWindows.dhall
, ExternalSecretSpecTarget =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecTarget.dhall
, ExternalSecretSpecTargetManifest =
    ./../../kubernetes/1.31/defaults/io.k8s.api.admissionregistration.v1.ParamKind.dhall
, ExternalSecretSpecTargetTemplate =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
, ExternalSecretSpecTargetTemplateMetadata =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateMetadata.dhall
, ExternalSecretSpecTargetTemplateTemplateFrom =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFrom.dhall
, ExternalSecretSpecTargetTemplateTemplateFromConfigMap =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, ExternalSecretSpecTargetTemplateTemplateFromSecret =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, ExternalSecretSpecTargetTemplateTemplateFromSecretItems =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, ExternalSecretStatus =
    ./defaults/external-secrets.io.v1.ExternalSecretStatus.dhall
, ExternalSecretStatusBinding =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.LocalObjectReference.dhall
, ExternalSecretStatusConditions =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.NamespaceCondition.dhall
, PushSecret = ./defaults/external-secrets.io.v1alpha1.PushSecret.dhall
, PushSecretSpec = ./defaults/external-secrets.io.v1alpha1.PushSecretSpec.dhall
, PushSecretSpecData =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecData.dhall
, PushSecretSpecDataMatch =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecDataMatch.dhall
, PushSecretSpecDataMatchRemoteRef =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecDataMatchRemoteRef.dhall
, PushSecretSpecDataTo =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecDataTo.dhall
, PushSecretSpecDataToMatch =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecDataToMatch.dhall
, PushSecretSpecDataToRewrite =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecDataToRewrite.dhall
, PushSecretSpecDataToRewriteRegexp =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteRegexp.dhall
, PushSecretSpecDataToRewriteTransform =
    ./defaults/external-secrets.io.v1.ExternalSecretSpecDataFromRewriteTransform.dhall
, PushSecretSpecDataToStoreRef =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecDataToStoreRef.dhall
, PushSecretSpecDataToStoreRefLabelSelector =
    ./../../kubernetes/1.31/defaults/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, PushSecretSpecSecretStoreRefs =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecDataToStoreRef.dhall
, PushSecretSpecSecretStoreRefsLabelSelector =
    ./../../kubernetes/1.31/defaults/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, PushSecretSpecSelector =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecSelector.dhall
, PushSecretSpecSelectorGeneratorRef =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecSelectorGeneratorRef.dhall
, PushSecretSpecSelectorSecret =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecSelectorSecret.dhall
, PushSecretSpecSelectorSecretSelector =
    ./../../kubernetes/1.31/defaults/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, PushSecretSpecTemplate =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplate.dhall
, PushSecretSpecTemplateMetadata =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateMetadata.dhall
, PushSecretSpecTemplateTemplateFrom =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFrom.dhall
, PushSecretSpecTemplateTemplateFromConfigMap =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, PushSecretSpecTemplateTemplateFromConfigMapItems =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, PushSecretSpecTemplateTemplateFromSecret =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecret.dhall
, PushSecretSpecTemplateTemplateFromSecretItems =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecTemplateTemplateFromSecretItems.dhall
, PushSecretStatus =
    ./defaults/external-secrets.io.v1alpha1.PushSecretStatus.dhall
, PushSecretStatusConditions =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.NamespaceCondition.dhall
, PushSecretStatusSyncedPushSecrets =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecData.dhall
, PushSecretStatusSyncedPushSecretsMatch =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecDataMatch.dhall
, PushSecretStatusSyncedPushSecretsMatchRemoteRef =
    ./defaults/external-secrets.io.v1alpha1.PushSecretSpecDataMatchRemoteRef.dhall
, SecretStore = ./defaults/external-secrets.io.v1.SecretStore.dhall
, SecretStoreSpec = ./defaults/external-secrets.io.v1.SecretStoreSpec.dhall
, SecretStoreSpecConditions =
    ./defaults/external-secrets.io.v1.SecretStoreSpecConditions.dhall
, SecretStoreSpecConditionsNamespaceSelector =
    ./../../kubernetes/1.31/defaults/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, SecretStoreSpecProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProvider.dhall
, SecretStoreSpecProviderAkeyless =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAkeyless.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuthServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessID =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessType =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefSecretRefAccessTypeParam =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAkeylessAuthSecretRefServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderAkeylessCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderAws =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAws.dhall
, SecretStoreSpecProviderAwsAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsAuth.dhall
, SecretStoreSpecProviderAwsAuthJwt =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, SecretStoreSpecProviderAwsAuthJwtServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderAwsAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
, SecretStoreSpecProviderAwsAuthSecretRefAccessKeyIDSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAwsAuthSecretRefSecretAccessKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAwsAuthSecretRefSessionTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAwsSecretsManager =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsSecretsManager.dhall
, SecretStoreSpecProviderAwsSessionTags =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsSessionTags.dhall
, SecretStoreSpecProviderAzurekv =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAzurekv.dhall
, SecretStoreSpecProviderAzurekvAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAzurekvAuthSecretRef.dhall
, SecretStoreSpecProviderAzurekvAuthSecretRefClientCertificate =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAzurekvAuthSecretRefClientId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAzurekvAuthSecretRefClientSecret =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAzurekvAuthSecretRefTenantId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderAzurekvCustomCloudConfig =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAzurekvCustomCloudConfig.dhall
, SecretStoreSpecProviderAzurekvServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderBarbican =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBarbican.dhall
, SecretStoreSpecProviderBarbicanAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuth.dhall
, SecretStoreSpecProviderBarbicanAuthPassword =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuthPassword.dhall
, SecretStoreSpecProviderBarbicanAuthPasswordSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBarbicanAuthUsername =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBarbicanAuthUsernameSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrust =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrust.dhall
, SecretStoreSpecProviderBeyondtrustAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustAuth.dhall
, SecretStoreSpecProviderBeyondtrustAuthApiKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBeyondtrustAuthApiKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustAuthCertificate =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBeyondtrustAuthCertificateKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBeyondtrustAuthCertificateKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustAuthCertificateSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustAuthClientId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBeyondtrustAuthClientIdSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustAuthClientSecret =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderBeyondtrustAuthClientSecretSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustServer =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustServer.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentials.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikeyToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentialsCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer.dhall
, SecretStoreSpecProviderBitwardensecretsmanager =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanager.dhall
, SecretStoreSpecProviderBitwardensecretsmanagerAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuth.dhall
, SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef.dhall
, SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRefCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderBitwardensecretsmanagerCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderChef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderChef.dhall
, SecretStoreSpecProviderChefAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderChefAuth.dhall
, SecretStoreSpecProviderChefAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderChefAuthSecretRef.dhall
, SecretStoreSpecProviderChefAuthSecretRefPrivateKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCloudrusm =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCloudrusm.dhall
, SecretStoreSpecProviderCloudrusmAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuth.dhall
, SecretStoreSpecProviderCloudrusmAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuthSecretRef.dhall
, SecretStoreSpecProviderCloudrusmAuthSecretRefAccessKeyIDSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCloudrusmAuthSecretRefAccessKeySecretSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjur =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderConjur.dhall
, SecretStoreSpecProviderConjurAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderConjurAuth.dhall
, SecretStoreSpecProviderConjurAuthApikey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthApikey.dhall
, SecretStoreSpecProviderConjurAuthApikeyApiKeyRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjurAuthApikeyUserRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjurAuthCert =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthCert.dhall
, SecretStoreSpecProviderConjurAuthCertClientCertRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjurAuthCertClientKeyRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjurAuthJwt =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthJwt.dhall
, SecretStoreSpecProviderConjurAuthJwtSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderConjurAuthJwtServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderConjurCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderCrd =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrd.dhall
, SecretStoreSpecProviderCrdAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, SecretStoreSpecProviderCrdAuthCert =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
, SecretStoreSpecProviderCrdAuthCertClientCert =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCrdAuthCertClientKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCrdAuthRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCrdAuthServiceAccount =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderCrdAuthToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
, SecretStoreSpecProviderCrdAuthTokenBearerToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderCrdResource =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdResource.dhall
, SecretStoreSpecProviderCrdServer =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
, SecretStoreSpecProviderCrdServerCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderCrdWhitelist =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelist.dhall
, SecretStoreSpecProviderCrdWhitelistRules =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelistRules.dhall
, SecretStoreSpecProviderDelinea =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelinea.dhall
, SecretStoreSpecProviderDelineaClientId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderDelineaClientIdSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderDelineaClientSecret =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderDelineaClientSecretSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderDoppler =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDoppler.dhall
, SecretStoreSpecProviderDopplerAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuth.dhall
, SecretStoreSpecProviderDopplerAuthOidcConfig =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthOidcConfig.dhall
, SecretStoreSpecProviderDopplerAuthOidcConfigServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderDopplerAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthSecretRef.dhall
, SecretStoreSpecProviderDopplerAuthSecretRefDopplerToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderDvls =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDvls.dhall
, SecretStoreSpecProviderDvlsAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuth.dhall
, SecretStoreSpecProviderDvlsAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuthSecretRef.dhall
, SecretStoreSpecProviderDvlsAuthSecretRefAppId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderDvlsAuthSecretRefAppSecret =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderFake =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderFake.dhall
, SecretStoreSpecProviderFakeData =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderFakeData.dhall
, SecretStoreSpecProviderFortanix =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderFortanix.dhall
, SecretStoreSpecProviderFortanixApiKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, SecretStoreSpecProviderFortanixApiKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderGcpsm =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsm.dhall
, SecretStoreSpecProviderGcpsmAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuth.dhall
, SecretStoreSpecProviderGcpsmAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, SecretStoreSpecProviderGcpsmAuthSecretRefSecretAccessKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentity =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderGcpsmAuthWorkloadIdentityServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderGithub =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGithub.dhall
, SecretStoreSpecProviderGithubAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGithubAuth.dhall
, SecretStoreSpecProviderGithubAuthPrivateKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderGitlab =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGitlab.dhall
, SecretStoreSpecProviderGitlabAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuth.dhall
, SecretStoreSpecProviderGitlabAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuthSecretRef.dhall
, SecretStoreSpecProviderGitlabAuthSecretRefAccessToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderGitlabCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderIbm =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderIbm.dhall
, SecretStoreSpecProviderIbmAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderIbmAuth.dhall
, SecretStoreSpecProviderIbmAuthContainerAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthContainerAuth.dhall
, SecretStoreSpecProviderIbmAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthSecretRef.dhall
, SecretStoreSpecProviderIbmAuthSecretRefSecretApiKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisical =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisical.dhall
, SecretStoreSpecProviderInfisicalAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuth.dhall
, SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthAwsAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthAzureAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthAzureAuthCredentialsResource =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentialsServiceAccountKeyFilePath =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthGcpIdTokenAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthGcpIdTokenAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthJwtAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthJwtAuthCredentialsJwt =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentialsServiceAccountTokenPath =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsLdapPassword =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthLdapAuthCredentialsLdapUsername =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthOciAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsFingerprint =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsIdentityId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsPrivateKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsPrivateKeyPassphrase =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsRegion =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsTenancyId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthOciAuthCredentialsUserId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthTokenAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
, SecretStoreSpecProviderInfisicalAuthTokenAuthCredentialsAccessToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials.dhall
, SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentialsClientId =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentialsClientSecret =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderInfisicalCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderInfisicalSecretsScope =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalSecretsScope.dhall
, SecretStoreSpecProviderKeepersecurity =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderKeepersecurity.dhall
, SecretStoreSpecProviderKeepersecurityAuthRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderKubernetes =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderKubernetes.dhall
, SecretStoreSpecProviderKubernetesAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, SecretStoreSpecProviderKubernetesAuthCert =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
, SecretStoreSpecProviderKubernetesAuthCertClientCert =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderKubernetesAuthCertClientKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderKubernetesAuthRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderKubernetesAuthServiceAccount =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderKubernetesAuthToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
, SecretStoreSpecProviderKubernetesAuthTokenBearerToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderKubernetesServer =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
, SecretStoreSpecProviderKubernetesServerCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderNebiusmysterybox =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysterybox.dhall
, SecretStoreSpecProviderNebiusmysteryboxAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysteryboxAuth.dhall
, SecretStoreSpecProviderNebiusmysteryboxAuthServiceAccountCredsSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderNebiusmysteryboxAuthTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderNebiusmysteryboxCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, SecretStoreSpecProviderNebiusmysteryboxCaProviderCertSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderNgrok =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderNgrok.dhall
, SecretStoreSpecProviderNgrokAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderNgrokAuth.dhall
, SecretStoreSpecProviderNgrokAuthApiKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, SecretStoreSpecProviderNgrokAuthApiKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderNgrokVault =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, SecretStoreSpecProviderOnboardbase =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnboardbase.dhall
, SecretStoreSpecProviderOnboardbaseAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnboardbaseAuth.dhall
, SecretStoreSpecProviderOnboardbaseAuthApiKeyRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOnboardbaseAuthPasscodeRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOnepassword =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepassword.dhall
, SecretStoreSpecProviderOnepasswordAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuth.dhall
, SecretStoreSpecProviderOnepasswordAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuthSecretRef.dhall
, SecretStoreSpecProviderOnepasswordAuthSecretRefConnectTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOnepasswordSDK =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDK.dhall
, SecretStoreSpecProviderOnepasswordSDKAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKAuth.dhall
, SecretStoreSpecProviderOnepasswordSDKAuthServiceAccountSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOnepasswordSDKCache =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKCache.dhall
, SecretStoreSpecProviderOnepasswordSDKIntegrationInfo =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKIntegrationInfo.dhall
, SecretStoreSpecProviderOpenBao =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOpenBao.dhall
, SecretStoreSpecProviderOpenBaoAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOpenBaoAuth.dhall
, SecretStoreSpecProviderOpenBaoAuthAppRole =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, SecretStoreSpecProviderOpenBaoAuthAppRoleRoleRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOpenBaoAuthAppRoleSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOpenBaoAuthTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOpenBaoAuthUserPass =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, SecretStoreSpecProviderOpenBaoAuthUserPassSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOpenBaoCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderOracle =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOracle.dhall
, SecretStoreSpecProviderOracleAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOracleAuth.dhall
, SecretStoreSpecProviderOracleAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOracleAuthSecretRef.dhall
, SecretStoreSpecProviderOracleAuthSecretRefFingerprint =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOracleAuthSecretRefPrivatekey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOracleServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderOvh =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOvh.dhall
, SecretStoreSpecProviderOvhAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOvhAuth.dhall
, SecretStoreSpecProviderOvhAuthMtls =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthMtls.dhall
, SecretStoreSpecProviderOvhAuthMtlsCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderOvhAuthMtlsCertSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOvhAuthMtlsKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderOvhAuthToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthToken.dhall
, SecretStoreSpecProviderOvhAuthTokenTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPassbolt =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPassbolt.dhall
, SecretStoreSpecProviderPassboltAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPassboltAuth.dhall
, SecretStoreSpecProviderPassboltAuthPasswordSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPassboltAuthPrivateKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPassboltCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderPassworddepot =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPassworddepot.dhall
, SecretStoreSpecProviderPassworddepotAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuth.dhall
, SecretStoreSpecProviderPassworddepotAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuthSecretRef.dhall
, SecretStoreSpecProviderPassworddepotAuthSecretRefCredentials =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPrevider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPrevider.dhall
, SecretStoreSpecProviderPreviderAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuth.dhall
, SecretStoreSpecProviderPreviderAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
, SecretStoreSpecProviderPreviderAuthSecretRefAccessToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPulumi =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPulumi.dhall
, SecretStoreSpecProviderPulumiAccessToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, SecretStoreSpecProviderPulumiAccessTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPulumiAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuth.dhall
, SecretStoreSpecProviderPulumiAuthAccessToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, SecretStoreSpecProviderPulumiAuthAccessTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderPulumiAuthOidcConfig =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuthOidcConfig.dhall
, SecretStoreSpecProviderPulumiAuthOidcConfigServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderScaleway =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderScaleway.dhall
, SecretStoreSpecProviderScalewayAccessKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderScalewayAccessKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderScalewaySecretKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderScalewaySecretKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderSecretserver =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderSecretserver.dhall
, SecretStoreSpecProviderSecretserverCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderSecretserverPassword =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderSecretserverPasswordSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderSecretserverToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderSecretserverTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderSecretserverUsername =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, SecretStoreSpecProviderSecretserverUsernameSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderSenhasegura =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderSenhasegura.dhall
, SecretStoreSpecProviderSenhaseguraAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderSenhaseguraAuth.dhall
, SecretStoreSpecProviderSenhaseguraAuthClientSecretSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVault =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVault.dhall
, SecretStoreSpecProviderVaultAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuth.dhall
, SecretStoreSpecProviderVaultAuthAppRole =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, SecretStoreSpecProviderVaultAuthAppRoleRoleRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthAppRoleSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthCert =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthCert.dhall
, SecretStoreSpecProviderVaultAuthCertClientCert =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthCertSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthGcp =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthGcp.dhall
, SecretStoreSpecProviderVaultAuthGcpSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, SecretStoreSpecProviderVaultAuthGcpSecretRefSecretAccessKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthGcpServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderVaultAuthGcpWorkloadIdentity =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
, SecretStoreSpecProviderVaultAuthGcpWorkloadIdentityServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderVaultAuthIam =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthIam.dhall
, SecretStoreSpecProviderVaultAuthIamJwt =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, SecretStoreSpecProviderVaultAuthIamJwtServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderVaultAuthIamSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
, SecretStoreSpecProviderVaultAuthIamSecretRefAccessKeyIDSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthIamSecretRefSecretAccessKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthIamSecretRefSessionTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthJwt =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwt.dhall
, SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken.dhall
, SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountTokenServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderVaultAuthJwtSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthKubernetes =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthKubernetes.dhall
, SecretStoreSpecProviderVaultAuthKubernetesSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthKubernetesServiceAccountRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, SecretStoreSpecProviderVaultAuthLdap =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, SecretStoreSpecProviderVaultAuthLdapSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthTokenSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultAuthUserPass =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, SecretStoreSpecProviderVaultAuthUserPassSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderVaultCheckAndSet =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCheckAndSet.dhall
, SecretStoreSpecProviderVaultTls =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultTls.dhall
, SecretStoreSpecProviderVaultTlsCertSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVaultTlsKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVolcengine =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVolcengine.dhall
, SecretStoreSpecProviderVolcengineAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuth.dhall
, SecretStoreSpecProviderVolcengineAuthSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuthSecretRef.dhall
, SecretStoreSpecProviderVolcengineAuthSecretRefAccessKeyID =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVolcengineAuthSecretRefSecretAccessKey =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderVolcengineAuthSecretRefToken =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderWebhook =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderWebhook.dhall
, SecretStoreSpecProviderWebhookAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuth.dhall
, SecretStoreSpecProviderWebhookAuthNtlm =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuthNtlm.dhall
, SecretStoreSpecProviderWebhookAuthNtlmPasswordSecret =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderWebhookAuthNtlmUsernameSecret =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderWebhookCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, SecretStoreSpecProviderWebhookResult =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderWebhookResult.dhall
, SecretStoreSpecProviderWebhookSecrets =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderWebhookSecrets.dhall
, SecretStoreSpecProviderWebhookSecretsSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderYandexcertificatemanager =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
, SecretStoreSpecProviderYandexcertificatemanagerAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxAuth.dhall
, SecretStoreSpecProviderYandexcertificatemanagerAuthAuthorizedKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderYandexcertificatemanagerCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, SecretStoreSpecProviderYandexcertificatemanagerCaProviderCertSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderYandexcertificatemanagerFetching =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
, SecretStoreSpecProviderYandexcertificatemanagerFetchingByName =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
, SecretStoreSpecProviderYandexlockbox =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
, SecretStoreSpecProviderYandexlockboxAuth =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxAuth.dhall
, SecretStoreSpecProviderYandexlockboxAuthAuthorizedKeySecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderYandexlockboxCaProvider =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, SecretStoreSpecProviderYandexlockboxCaProviderCertSecretRef =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, SecretStoreSpecProviderYandexlockboxFetching =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
, SecretStoreSpecProviderYandexlockboxFetchingByName =
    ./defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
, SecretStoreSpecRetrySettings =
    ./defaults/external-secrets.io.v1.SecretStoreSpecRetrySettings.dhall
, SecretStoreStatus = ./defaults/external-secrets.io.v1.SecretStoreStatus.dhall
, SecretStoreStatusConditions =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.NamespaceCondition.dhall
}
