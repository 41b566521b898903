{ resources = None (List ./../types/io.k8s.api.core.v1.ResourceHealth.dhall) }
