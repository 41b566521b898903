-- dhallmark: specifications of Secrets. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing sha256:f8018a3ed64ae675501dd3718594179936b3915cc30d3134f5340f59bc11581f
