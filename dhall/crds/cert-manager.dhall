-- dhallmark: cert-manager. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing sha256:21dfe8609a6b2b4d80baf9e79dd3092fffb0fa9c41d2105499901204e22f1db4
