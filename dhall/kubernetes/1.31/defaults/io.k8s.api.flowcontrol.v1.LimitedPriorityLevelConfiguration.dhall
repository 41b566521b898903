{ borrowingLimitPercent = None Natural
, lendablePercent = None Natural
, limitResponse = None ./../types/io.k8s.api.flowcontrol.v1.LimitResponse.dhall
, nominalConcurrencyShares = None Natural
}
