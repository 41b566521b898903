{ lastTransitionTime = None Text
, message = None Text
, observedGeneration = None Natural
, reason = None Text
}
