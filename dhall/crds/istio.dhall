-- dhallmark: Istio. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing sha256:e681a97e485780a33b2915730da81b4587e1c1ad89082a1c9131eaca6b2a3d72
