{ conversionStrategy = None Text
, decodingStrategy = None Text
, metadataPolicy = None Text
, nullBytePolicy = None Text
, property = None Text
, version = None Text
}
