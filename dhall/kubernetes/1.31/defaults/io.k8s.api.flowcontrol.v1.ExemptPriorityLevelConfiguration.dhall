{ lendablePercent = None Natural, nominalConcurrencyShares = None Natural }
