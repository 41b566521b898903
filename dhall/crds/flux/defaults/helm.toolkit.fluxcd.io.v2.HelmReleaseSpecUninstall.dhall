{ deletionPropagation = None Text
, disableHooks = None Bool
, disableWait = None Bool
, keepHistory = None Bool
, timeout = None Text
}
