-- How a finding counts: an error fails lint, a warning is shown, off is not looked for.
< error | warning | off >
