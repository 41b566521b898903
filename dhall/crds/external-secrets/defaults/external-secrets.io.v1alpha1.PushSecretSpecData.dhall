{ conversionStrategy = None Text, metadata = None ./../types/Json.dhall }
