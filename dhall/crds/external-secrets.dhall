-- dhallmark: External Secrets. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing sha256:8ddb4cc0530ebf7285aabe8d7392d71db4fce80e5c50b1b5baf9cea357f4a733
