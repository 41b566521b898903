{ budgetInterval = None Text
, minRetryConcurrency = None Natural
, percent = None Double
}
