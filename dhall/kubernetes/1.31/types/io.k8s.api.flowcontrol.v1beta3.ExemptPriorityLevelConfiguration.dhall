{ lendablePercent : Optional Natural
, nominalConcurrencyShares : Optional Natural
}
