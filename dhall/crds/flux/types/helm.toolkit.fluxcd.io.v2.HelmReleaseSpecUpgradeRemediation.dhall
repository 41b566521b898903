{ ignoreTestFailures : Optional Bool
, remediateLastFailure : Optional Bool
, retries : Optional Integer
, strategy : Optional Text
}
