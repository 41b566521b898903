{-|
Chart.yaml, and references to values and release data for chart files that are Text with template
syntax. Objects do not need these: their strings are escaped for Helm.
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
