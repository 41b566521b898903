-- Where the value of a Secret's key comes from: a variable, or a template with several.
< Variable : (./Variable.dhall).Type
| Template : { template : List ./Part.dhall }
>
