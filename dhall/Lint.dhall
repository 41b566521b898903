-- dhallmark: exceptions and settings of lint. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing sha256:432cdcda676782a4c55e32581b840c0c62a36713c7aec224da722a058008da65
