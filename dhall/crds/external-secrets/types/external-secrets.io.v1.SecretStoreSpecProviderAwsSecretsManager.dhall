{ forceDeleteWithoutRecovery : Optional Bool
, recoveryWindowInDays : Optional Natural
}
