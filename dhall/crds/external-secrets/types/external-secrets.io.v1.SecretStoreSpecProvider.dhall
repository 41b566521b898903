{ akeyless :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderAkeyless.dhall
, aws : Optional ./external-secrets.io.v1.SecretStoreSpecProviderAws.dhall
, azurekv :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderAzurekv.dhall
, barbican :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderBarbican.dhall
, beyondtrust :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderBeyondtrust.dhall
, beyondtrustworkloadcredentials :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentials.dhall
, bitwardensecretsmanager :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanager.dhall
, chef : Optional ./external-secrets.io.v1.SecretStoreSpecProviderChef.dhall
, cloudrusm :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCloudrusm.dhall
, conjur : Optional ./external-secrets.io.v1.SecretStoreSpecProviderConjur.dhall
, crd : Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrd.dhall
, delinea :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderDelinea.dhall
, doppler :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderDoppler.dhall
, dvls : Optional ./external-secrets.io.v1.SecretStoreSpecProviderDvls.dhall
, fake : Optional ./external-secrets.io.v1.SecretStoreSpecProviderFake.dhall
, fortanix :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderFortanix.dhall
, gcpsm : Optional ./external-secrets.io.v1.SecretStoreSpecProviderGcpsm.dhall
, github : Optional ./external-secrets.io.v1.SecretStoreSpecProviderGithub.dhall
, gitlab : Optional ./external-secrets.io.v1.SecretStoreSpecProviderGitlab.dhall
, ibm : Optional ./external-secrets.io.v1.SecretStoreSpecProviderIbm.dhall
, infisical :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderInfisical.dhall
, keepersecurity :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderKeepersecurity.dhall
, kubernetes :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderKubernetes.dhall
, nebiusmysterybox :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderNebiusmysterybox.dhall
, ngrok : Optional ./external-secrets.io.v1.SecretStoreSpecProviderNgrok.dhall
, onboardbase :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderOnboardbase.dhall
, onepassword :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderOnepassword.dhall
, onepasswordSDK :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDK.dhall
, openBao :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderOpenBao.dhall
, oracle : Optional ./external-secrets.io.v1.SecretStoreSpecProviderOracle.dhall
, ovh : Optional ./external-secrets.io.v1.SecretStoreSpecProviderOvh.dhall
, passbolt :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderPassbolt.dhall
, passworddepot :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderPassworddepot.dhall
, previder :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderPrevider.dhall
, pulumi : Optional ./external-secrets.io.v1.SecretStoreSpecProviderPulumi.dhall
, scaleway :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderScaleway.dhall
, secretserver :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderSecretserver.dhall
, senhasegura :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderSenhasegura.dhall
, vault : Optional ./external-secrets.io.v1.SecretStoreSpecProviderVault.dhall
, volcengine :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderVolcengine.dhall
, webhook :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderWebhook.dhall
, yandexcertificatemanager :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
, yandexlockbox :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
}
