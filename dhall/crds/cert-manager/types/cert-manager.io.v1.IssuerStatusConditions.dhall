{ status : Text
, type : Text
, lastTransitionTime : Optional Text
, message : Optional Text
, observedGeneration : Optional Natural
, reason : Optional Text
}
