{ forceDeleteWithoutRecovery = None Bool, recoveryWindowInDays = None Natural }
