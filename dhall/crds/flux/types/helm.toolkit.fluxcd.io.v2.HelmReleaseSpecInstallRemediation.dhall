{ ignoreTestFailures : Optional Bool
, remediateLastFailure : Optional Bool
, retries : Optional Integer
}
