-- dhallmark: cert-manager. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing sha256:597d1c3a0d0235761154d485f0751cadc7f63c8fd707b7cd8ca5c2018597bb3d
