{ fieldSelector :
    Optional ./io.k8s.api.authorization.v1.FieldSelectorAttributes.dhall
, group : Optional Text
, labelSelector :
    Optional ./io.k8s.api.authorization.v1.LabelSelectorAttributes.dhall
, name : Optional Text
, namespace : Optional Text
, resource : Optional Text
, subresource : Optional Text
, verb : Optional Text
, version : Optional Text
}
