-- dhallmark: Chart.yaml and template references. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing sha256:d413b1fe97f7df45758340cd827f17464ef26fadbb7fd747d36c5fff0e050fc1
