-- The Pod Security Standards of Kubernetes.
< privileged | baseline | restricted >
