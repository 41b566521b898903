{ linux = None ./../types/io.k8s.api.core.v1.LinuxContainerUser.dhall }
