{ exec = None ./../types/io.k8s.api.core.v1.ExecAction.dhall
, httpGet = None ./../types/io.k8s.api.core.v1.HTTPGetAction.dhall
, sleep = None ./../types/io.k8s.api.core.v1.SleepAction.dhall
, tcpSocket = None ./../types/io.k8s.api.core.v1.TCPSocketAction.dhall
}
