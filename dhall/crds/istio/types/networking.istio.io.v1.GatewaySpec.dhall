{ selector : Optional (List { mapKey : Text, mapValue : Text })
, servers : Optional (List ./networking.istio.io.v1.GatewaySpecServers.dhall)
}
