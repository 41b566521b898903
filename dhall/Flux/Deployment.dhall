{-|
How an environment of a deploy repository is installed in a cluster.

`folder` is the environment's folder in the repository, with `chart/` (the Helm chart), `secrets/`
(encrypted Secrets) and `release/` (the HelmRelease) in it. `credentials` names the Secret with which
Flux reads the repository. `targetNamespace` is where Helm installs, `namespace` where Flux's objects
are; None means the same. `releaseName` is the name of the Helm release; None means Flux's default,
`<targetNamespace>-<name>`.
-}
{ Type =
    { name : Text
    , namespace : Text
    , url : Text
    , folder : Text
    , decryption : ./Decryption.dhall
    , branch : Text
    , credentials : Optional Text
    , interval : Text
    , releaseName : Optional Text
    , targetNamespace : Optional Text
    , timeout : Text
    }
, default =
  { branch = "main"
  , credentials = None Text
  , interval = "5m"
  , releaseName = None Text
  , targetNamespace = None Text
  , timeout = "10m"
  }
}
