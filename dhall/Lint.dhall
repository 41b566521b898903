-- dhallmark: exceptions and settings of lint. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing sha256:af4a947990b1144079a2149d374798e3f5b1844a1f9f46121b3c8f1015abc9f8
