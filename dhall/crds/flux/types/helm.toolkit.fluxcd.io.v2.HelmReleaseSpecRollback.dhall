{ cleanupOnFail : Optional Bool
, disableHooks : Optional Bool
, disableWait : Optional Bool
, disableWaitForJobs : Optional Bool
, force : Optional Bool
, recreate : Optional Bool
, serverSideApply : Optional Text
, timeout : Optional Text
}
