{ credentialsRef :
    ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, tsgID : Text
, tokenEndpoint : Optional Text
, url : Optional Text
}
