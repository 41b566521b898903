{ exec : Optional ./io.k8s.api.core.v1.ExecAction.dhall
, httpGet : Optional ./io.k8s.api.core.v1.HTTPGetAction.dhall
, sleep : Optional ./io.k8s.api.core.v1.SleepAction.dhall
, tcpSocket : Optional ./io.k8s.api.core.v1.TCPSocketAction.dhall
}
