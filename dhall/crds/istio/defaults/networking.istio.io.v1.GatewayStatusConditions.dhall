{ lastProbeTime = None Text
, lastTransitionTime = None Text
, message = None Text
, observedGeneration = None ./../types/NatOrString.dhall
, reason = None Text
, status = None Text
, type = None Text
}
