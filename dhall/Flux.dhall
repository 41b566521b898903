-- dhallmark: the deployment by Flux. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing sha256:7325975ff851b02f0b62e3d6273cb59389aa065bd64e2314046c2d7988045542
