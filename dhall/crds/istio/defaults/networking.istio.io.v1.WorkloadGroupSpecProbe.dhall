{ exec = None ./../types/networking.istio.io.v1.WorkloadGroupSpecProbeExec.dhall
, failureThreshold = None Natural
, grpc = None ./../types/networking.istio.io.v1.WorkloadGroupSpecProbeGrpc.dhall
, httpGet =
    None ./../types/networking.istio.io.v1.WorkloadGroupSpecProbeHttpGet.dhall
, initialDelaySeconds = None Natural
, periodSeconds = None Natural
, successThreshold = None Natural
, tcpSocket =
    None ./../types/networking.istio.io.v1.WorkloadGroupSpecProbeTcpSocket.dhall
, timeoutSeconds = None Natural
}
