{ rules : List ./io.k8s.api.batch.v1.SuccessPolicyRule.dhall }
