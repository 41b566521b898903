< Bucket : ./types/source.toolkit.fluxcd.io.v1.Bucket.dhall
| ExternalArtifact : ./types/source.toolkit.fluxcd.io.v1.ExternalArtifact.dhall
| GitRepository : ./types/source.toolkit.fluxcd.io.v1.GitRepository.dhall
| HelmChart : ./types/source.toolkit.fluxcd.io.v1.HelmChart.dhall
| HelmRelease : ./types/helm.toolkit.fluxcd.io.v2.HelmRelease.dhall
| HelmRepository : ./types/source.toolkit.fluxcd.io.v1.HelmRepository.dhall
| Kustomization : ./types/kustomize.toolkit.fluxcd.io.v1.Kustomization.dhall
| OCIRepository : ./types/source.toolkit.fluxcd.io.v1.OCIRepository.dhall
>
