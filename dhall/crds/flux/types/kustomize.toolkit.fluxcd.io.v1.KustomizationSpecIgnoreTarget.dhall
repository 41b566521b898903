{ annotationSelector : Optional Text
, group : Optional Text
, kind : Optional Text
, labelSelector : Optional Text
, name : Optional Text
, namespace : Optional Text
, version : Optional Text
}
