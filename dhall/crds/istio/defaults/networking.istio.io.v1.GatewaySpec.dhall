{ selector = None (List { mapKey : Text, mapValue : Text })
, servers =
    None (List ./../types/networking.istio.io.v1.GatewaySpecServers.dhall)
}
