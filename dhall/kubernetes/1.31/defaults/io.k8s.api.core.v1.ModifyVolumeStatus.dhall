{ targetVolumeAttributesClassName = None Text }
