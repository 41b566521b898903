{ name : Text
, group : Optional Text
, kind : Optional Text
, namespace : Optional Text
, port : Optional Natural
, sectionName : Optional Text
}
