{ budgetInterval : Optional Text
, minRetryConcurrency : Optional Natural
, percent : Optional Double
}
