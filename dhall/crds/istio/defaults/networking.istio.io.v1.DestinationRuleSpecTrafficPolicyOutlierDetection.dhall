{ baseEjectionTime = None Text
, consecutive5xxErrors = None Natural
, consecutiveErrors = None Natural
, consecutiveGatewayErrors = None Natural
, consecutiveLocalOriginFailures = None Natural
, interval = None Text
, maxEjectionPercent = None Natural
, minHealthPercent = None Natural
, outlierDetectionHttpErrorCodes = None (List Natural)
, splitExternalLocalOriginErrors = None Bool
}
