{ lastProbeTime : Optional Text
, lastTransitionTime : Optional Text
, message : Optional Text
, observedGeneration : Optional ./NatOrString.dhall
, reason : Optional Text
, status : Optional Text
, type : Optional Text
}
