-- dhallmark: External Secrets. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing sha256:48b002b6c354dcd8753cf64e43cf3c23e0bcaf3e4057ca76ccd4b341839bd81a
