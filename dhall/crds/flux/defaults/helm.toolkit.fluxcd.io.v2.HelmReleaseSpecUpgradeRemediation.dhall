{ ignoreTestFailures = None Bool
, remediateLastFailure = None Bool
, retries = None Natural
, strategy = None Text
}
