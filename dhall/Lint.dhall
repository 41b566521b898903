-- dhallmark: exceptions and settings of lint. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing sha256:d6fb8a595b1e06f1021b04766f1ffcc0d17f829850b530f90699f2381327df53
