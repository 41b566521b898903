{ cleanupOnFail = None Bool
, disableHooks = None Bool
, disableWait = None Bool
, disableWaitForJobs = None Bool
, force = None Bool
, recreate = None Bool
, serverSideApply = None Text
, timeout = None Text
}
