{-|
The Flux objects that deploy an environment to a cluster: a source, a Kustomization that decrypts the
Secrets, and one that depends on it and applies the HelmRelease.

    let deployment =
          Flux.Deployment::{
          , name = "graph"
          , namespace = "flux-system"
          , url = "https://git.example.org/deploy.git"
          , folder = "production"
          , decryption = Flux.Decryption.Age { secret = "sops-age" }
          }

    in  [ Flux.Resource.GitRepository (Flux.gitRepository deployment)
        , Flux.Resource.Kustomization (Flux.secrets deployment)
        , Flux.Resource.Kustomization (Flux.release deployment)
        ]

`helmRelease` is the manifest in the deploy repository's `release/`.
-}
let flux = ./crds.dhall

in  { Decryption = ./Decryption.dhall
    , Deployment = ./Deployment.dhall
    , Resource = flux.Resource
    , decryption = ./decryption.dhall
    , gitRepository = ./gitRepository.dhall
    , helmRelease = ./helmRelease.dhall
    , release = ./release.dhall
    , secrets = ./secrets.dhall
    }
