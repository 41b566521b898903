{ authority = None Text
, uri = None Text
, uriRegexRewrite =
    None
      ./../types/networking.istio.io.v1.VirtualServiceSpecHttpRewriteUriRegexRewrite.dhall
}
