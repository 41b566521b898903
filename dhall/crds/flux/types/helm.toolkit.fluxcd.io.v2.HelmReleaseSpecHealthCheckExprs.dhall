{ apiVersion : Text
, current : Text
, failed : Optional Text
, inProgress : Optional Text
, kind : Optional Text
}
