{ name : Text
, resourceClaimName : Optional Text
, resourceClaimTemplateName : Optional Text
}
