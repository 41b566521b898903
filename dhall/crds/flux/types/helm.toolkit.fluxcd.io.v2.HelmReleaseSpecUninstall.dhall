{ deletionPropagation : Optional Text
, disableHooks : Optional Bool
, disableWait : Optional Bool
, keepHistory : Optional Bool
, timeout : Optional Text
}
