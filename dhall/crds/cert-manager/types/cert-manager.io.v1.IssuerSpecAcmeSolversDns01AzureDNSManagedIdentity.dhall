{ clientID : Optional Text
, resourceID : Optional Text
, tenantID : Optional Text
}
