{ dnsNames = None (List Text)
, dnsZones = None (List Text)
, matchLabels = None (List { mapKey : Text, mapValue : Text })
}
