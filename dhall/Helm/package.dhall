{-|
Chart.yaml, and references to what Helm knows when it renders, for files of a chart that are Text
with template syntax. Objects need neither: their texts are kept from Helm.
-}
{ Chart = ./Chart.dhall
, ChartType = < application | library >
, Dependency = ./Dependency.dhall
, ImportValue = < Key : Text | Path : { child : Text, parent : Text } >
, literal = ./literal.dhall
, quoted = ./quoted.dhall
, required = ./required.dhall
, value = ./value.dhall
, chart = { name = "{{ .Chart.Name }}", version = "{{ .Chart.Version }}" }
, release =
  { name = "{{ .Release.Name }}"
  , namespace = "{{ .Release.Namespace }}"
  , revision = "{{ .Release.Revision }}"
  , service = "{{ .Release.Service }}"
  }
}
