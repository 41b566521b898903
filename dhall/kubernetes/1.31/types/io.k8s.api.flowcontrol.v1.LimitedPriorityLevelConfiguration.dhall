{ borrowingLimitPercent : Optional Natural
, lendablePercent : Optional Natural
, limitResponse : Optional ./io.k8s.api.flowcontrol.v1.LimitResponse.dhall
, nominalConcurrencyShares : Optional Natural
}
