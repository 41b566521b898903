{ dnsNames : Optional (List Text)
, dnsZones : Optional (List Text)
, matchLabels : Optional (List { mapKey : Text, mapValue : Text })
}
