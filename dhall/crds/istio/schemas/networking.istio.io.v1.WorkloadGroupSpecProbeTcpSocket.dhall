{ Type = ./../types/networking.istio.io.v1.WorkloadGroupSpecProbeTcpSocket.dhall
, default =
    ./../defaults/networking.istio.io.v1.WorkloadGroupSpecProbeTcpSocket.dhall
}
