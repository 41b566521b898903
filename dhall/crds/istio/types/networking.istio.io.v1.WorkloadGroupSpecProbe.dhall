{ exec : Optional ./networking.istio.io.v1.WorkloadGroupSpecProbeExec.dhall
, failureThreshold : Optional Natural
, grpc : Optional ./networking.istio.io.v1.WorkloadGroupSpecProbeGrpc.dhall
, httpGet :
    Optional ./networking.istio.io.v1.WorkloadGroupSpecProbeHttpGet.dhall
, initialDelaySeconds : Optional Natural
, periodSeconds : Optional Natural
, successThreshold : Optional Natural
, tcpSocket :
    Optional ./networking.istio.io.v1.WorkloadGroupSpecProbeTcpSocket.dhall
, timeoutSeconds : Optional Natural
}
