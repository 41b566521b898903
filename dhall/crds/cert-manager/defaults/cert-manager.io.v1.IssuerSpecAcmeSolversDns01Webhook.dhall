{ config = None ./../types/Json.dhall }
