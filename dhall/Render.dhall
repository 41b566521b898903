-- dhallmark: variables that renders read. The package is installed with dhallmark, and found by its hash.
-- The generator or command dhall-packages brings this import to the installed version.
missing sha256:fc2cadd4fb1e0f9e44388afa3c302582640639618218aa3bb60dc76b12a2b57b
