{ baseEjectionTime : Optional Text
, consecutive5xxErrors : Optional Natural
, consecutiveErrors : Optional Natural
, consecutiveGatewayErrors : Optional Natural
, consecutiveLocalOriginFailures : Optional Natural
, interval : Optional Text
, maxEjectionPercent : Optional Natural
, minHealthPercent : Optional Natural
, outlierDetectionHttpErrorCodes : Optional (List Natural)
, splitExternalLocalOriginErrors : Optional Bool
}
