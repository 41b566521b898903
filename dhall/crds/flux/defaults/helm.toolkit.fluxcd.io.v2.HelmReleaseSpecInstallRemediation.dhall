{ ignoreTestFailures = None Bool
, remediateLastFailure = None Bool
, retries = None Integer
}
