./a.dhall sha256:abc
