{ hosts = None (List Text)
, methods = None (List Text)
, notHosts = None (List Text)
, notMethods = None (List Text)
, notPaths = None (List Text)
, notPorts = None (List Text)
, paths = None (List Text)
, ports = None (List Text)
}
