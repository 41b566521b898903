-- dhallmark: the custom resources of Flux. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing sha256:4f988efe7aac964340e975c6f4e44757af263e921debe88b6d995c8ec0d55138
