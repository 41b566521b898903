{ kind : Text
, name : Text
, apiVersion : Optional Text
, namespace : Optional Text
}
