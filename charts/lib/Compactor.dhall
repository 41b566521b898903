-- The values of the compactor, which has its own.
{ image : Text
, schedule : Text
, timeZone : Text
, keepDays : Natural
, archive : { endpoint : Text, bucket : Text }
, resources : ./Resources.dhall
}
