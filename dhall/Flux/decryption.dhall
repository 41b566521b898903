-- `spec.decryption` of a Kustomization.
let flux = ./crds.dhall

let Decryption = ./Decryption.dhall

let Spec = flux.KustomizationSpecDecryption

let fromSecret =
      λ(args : { secret : Text }) →
        Spec::{ provider = "sops", secretRef = Some { name = args.secret } }

let fromIdentity =
      λ(args : { serviceAccount : Optional Text }) →
        Spec::{ provider = "sops", serviceAccountName = args.serviceAccount }

let decryption
    : Decryption → Spec.Type
    = λ(decryption : Decryption) →
        merge
          { Age = fromSecret
          , Pgp = fromSecret
          , AzureWorkloadIdentity = fromIdentity
          , AzureClientSecret = fromSecret
          , AwsIdentity = fromIdentity
          , AwsCredentials = fromSecret
          , GcpIdentity = fromIdentity
          , GcpCredentials = fromSecret
          , VaultToken = fromSecret
          }
          decryption

in  decryption
