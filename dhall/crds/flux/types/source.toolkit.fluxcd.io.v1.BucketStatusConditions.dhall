{ lastTransitionTime : Text
, message : Text
, reason : Text
, status : Text
, type : Text
, observedGeneration : Optional Natural
}
