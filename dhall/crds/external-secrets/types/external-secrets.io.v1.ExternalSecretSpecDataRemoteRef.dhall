{ key : Text
, conversionStrategy : Optional Text
, decodingStrategy : Optional Text
, metadataPolicy : Optional Text
, nullBytePolicy : Optional Text
, property : Optional Text
, version : Optional Text
}
