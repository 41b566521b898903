{ Type =
    ./../types/networking.istio.io.v1.VirtualServiceSpecHttpRewriteUriRegexRewrite.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpRewriteUriRegexRewrite.dhall
}
