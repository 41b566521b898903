{ akeyless =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderAkeyless.dhall
, aws = None ./../types/external-secrets.io.v1.SecretStoreSpecProviderAws.dhall
, azurekv =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderAzurekv.dhall
, barbican =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderBarbican.dhall
, beyondtrust =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrust.dhall
, beyondtrustworkloadcredentials =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentials.dhall
, bitwardensecretsmanager =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanager.dhall
, chef =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderChef.dhall
, cloudrusm =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCloudrusm.dhall
, conjur =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderConjur.dhall
, crd = None ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrd.dhall
, delinea =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderDelinea.dhall
, doppler =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderDoppler.dhall
, dvls =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderDvls.dhall
, fake =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderFake.dhall
, fortanix =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderFortanix.dhall
, gcpsm =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderGcpsm.dhall
, github =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderGithub.dhall
, gitlab =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderGitlab.dhall
, ibm = None ./../types/external-secrets.io.v1.SecretStoreSpecProviderIbm.dhall
, infisical =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisical.dhall
, keepersecurity =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderKeepersecurity.dhall
, kubernetes =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderKubernetes.dhall
, nebiusmysterybox =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysterybox.dhall
, ngrok =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderNgrok.dhall
, onboardbase =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderOnboardbase.dhall
, onepassword =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderOnepassword.dhall
, onepasswordSDK =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDK.dhall
, openBao =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderOpenBao.dhall
, oracle =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderOracle.dhall
, ovh = None ./../types/external-secrets.io.v1.SecretStoreSpecProviderOvh.dhall
, passbolt =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderPassbolt.dhall
, passworddepot =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderPassworddepot.dhall
, previder =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderPrevider.dhall
, pulumi =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderPulumi.dhall
, scaleway =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderScaleway.dhall
, secretserver =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderSecretserver.dhall
, senhasegura =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderSenhasegura.dhall
, vault =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderVault.dhall
, volcengine =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVolcengine.dhall
, webhook =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderWebhook.dhall
, yandexcertificatemanager =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
, yandexlockbox =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
}
