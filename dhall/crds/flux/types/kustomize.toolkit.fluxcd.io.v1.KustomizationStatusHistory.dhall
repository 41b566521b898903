{ digest : Text
, firstReconciled : Text
, lastReconciled : Text
, lastReconciledDuration : Text
, lastReconciledStatus : Text
, totalReconciliations : Natural
, metadata : Optional (List { mapKey : Text, mapValue : Text })
}
