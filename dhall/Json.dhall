-- dhallmark: arbitrary JSON. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing sha256:a60a1939d0b448bbfe9f2247a277b238ccead21b7382c598591f331103fe305e
