{ status : Text
, type : Text
, lastTransitionTime : Optional Text
, message : Optional Text
, reason : Optional Text
}
