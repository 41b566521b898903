-- dhallmark: exceptions and settings of lint. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing sha256:f0a76fdfb4a06d836026f7d4f5f6728dbedb508e8de1606f4bb2b6c63238a0b6
