-- The label selector for a service's pods.
λ(service : Text) → toMap { `app.kubernetes.io/name` = service }
