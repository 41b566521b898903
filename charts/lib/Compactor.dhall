-- The values of the compactor chart, which has its own values.dhall.
{ image : Text
, schedule : Text
, timeZone : Text
, keepDays : Natural
, archive : { endpoint : Text, bucket : Text }
, resources : ./Resources.dhall
}
