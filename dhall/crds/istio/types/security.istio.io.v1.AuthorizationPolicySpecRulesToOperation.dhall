{ hosts : Optional (List Text)
, methods : Optional (List Text)
, notHosts : Optional (List Text)
, notMethods : Optional (List Text)
, notPaths : Optional (List Text)
, notPorts : Optional (List Text)
, paths : Optional (List Text)
, ports : Optional (List Text)
}
