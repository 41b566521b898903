-- Names that several charts share; they are the same in every environment.
{ namespace = "tidegraph"
, product = "tidegraph"
, version = "0.1.0"
, appVersion = "2.4.1"
, pullSecret = "registry-pull"
, mtls = { issuer = "tidegraph-ca", folder = "/etc/tidegraph/tls" }
, broker = { name = "broker", host = "broker.tidegraph.svc", port = 5671 }
, graph =
  { name = "graph"
  , host = "graph.tidegraph.svc"
  , port = 7687
  , secret = "graph-login"
  }
, console = { name = "console", port = 8443, tlsSecret = "console-tls" }
}
