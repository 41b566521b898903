{ authority : Optional Text
, derivePort : Optional Text
, port : Optional Natural
, prefixRewrite : Optional Text
, redirectCode : Optional Natural
, scheme : Optional Text
, uri : Optional Text
}
