let Helm = ./package.dhall

let values-are-found-by-path =
        assert
      :   Helm.value [ "console", "port" ]
        ≡ "{{ index .Values \"console\" \"port\" }}"

let keys-are-quoted =
        assert
      :   Helm.quoted [ "a.b", "say \"hi\"" ]
        ≡ "{{ index .Values \"a.b\" \"say \\\"hi\\\"\" | toJson }}"

let no-path-is-all-values =
      assert : Helm.value ([] : List Text) ≡ "{{ index .Values }}"

let required-says-why =
        assert
      :   Helm.required { message = "set the host", path = [ "host" ] }
        ≡ "{{ index .Values \"host\" | required \"set the host\" | toJson }}"

let braces-stay = assert : Helm.literal "a {{ b }} c" ≡ "a {{ \"{{\" }} b }} c"

let a-service-chart-is-short =
        assert
      :   Helm.Chart::{
          , name = "web"
          , version = "1.0.0"
          , dependencies = Some [ Helm.Dependency::{ name = "broker" } ]
          }
        ≡ { apiVersion = "v2"
          , name = "web"
          , type = Helm.ChartType.application
          , version = "1.0.0"
          , annotations = None (List { mapKey : Text, mapValue : Text })
          , appVersion = None Text
          , dependencies = Some
            [ { name = "broker"
              , alias = None Text
              , condition = None Text
              , import-values = None (List Helm.ImportValue)
              , repository = None Text
              , tags = None (List Text)
              , version = None Text
              }
            ]
          , deprecated = None Bool
          , description = None Text
          , home = None Text
          , icon = None Text
          , keywords = None (List Text)
          , kubeVersion = None Text
          , maintainers =
              None
                ( List
                    { name : Text, email : Optional Text, url : Optional Text }
                )
          , sources = None (List Text)
          }

in  {=}
