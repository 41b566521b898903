{ status : Text, targetVolumeAttributesClassName : Optional Text }
