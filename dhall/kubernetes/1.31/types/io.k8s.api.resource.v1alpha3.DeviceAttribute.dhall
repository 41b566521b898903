{ bool : Optional Bool
, int : Optional Natural
, string : Optional Text
, version : Optional Text
}
