λ(v : { replicas : Natural }) → { spec.replicas = v.replicas }
