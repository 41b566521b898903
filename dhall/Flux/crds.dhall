-- The custom resources of Flux, generated
../crds/flux/package.dhall
  sha256:4f988efe7aac964340e975c6f4e44757af263e921debe88b6d995c8ec0d55138
