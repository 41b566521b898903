{ digest : Text
, lastUpdateTime : Text
, path : Text
, revision : Text
, url : Text
, metadata : Optional (List { mapKey : Text, mapValue : Text })
, size : Optional Natural
}
