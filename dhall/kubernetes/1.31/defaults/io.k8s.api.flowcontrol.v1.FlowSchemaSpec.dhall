{ distinguisherMethod =
    None ./../types/io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod.dhall
, matchingPrecedence = None Natural
, rules =
    None
      (List ./../types/io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects.dhall)
}
