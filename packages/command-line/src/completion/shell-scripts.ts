/** The shells that can complete the programs. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type Shell = (typeof shells)[number];

/**
 * The script that makes a shell ask the program what is possible at the cursor: `PROGRAM complete
 * --word=WORD -- WORDS…`, as described at `createCompleteCommand`. What is typed is passed as
 * arguments and never evaluated, so that nobody runs `$(…)` by pressing Tab; that is why these are
 * our own. The program gets no terminal, because Node.js resets its modes when it ends.
 *
 * @example
 * completionScript('dhall', 'bash'); // for ~/.bashrc: eval "$(dhall completion bash)"
 */
export function completionScript(program: string, shell: Shell): string {
  return scripts[shell].replaceAll('PROGRAM', program).trimStart();
}

const scripts: Readonly<Record<Shell, string>> = {
  // Files are what Bash completes by default, when there is nothing else.
  bash: String.raw`
_complete_PROGRAM() {
  local name description
  COMPREPLY=()
  while IFS=$'\t' read -r name description; do
    [[ $name == :files ]] || COMPREPLY+=("$name")
  done < <(PROGRAM complete "--word=\${COMP_WORDS[COMP_CWORD]}" -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" </dev/null 2>/dev/null)
}
complete -o default -F _complete_PROGRAM PROGRAM
`.replaceAll('\\$', '$'),
  zsh: String.raw`
#compdef PROGRAM
_complete_PROGRAM() {
  local name description files=
  local -a found
  while IFS=$'\t' read -r name description; do
    if [[ $name == :files ]]; then files=yes; else found+=("\${name//:/\\:}:$description"); fi
  done < <(PROGRAM complete "--word=\${(Q)PREFIX}" -- "\${(@Q)words[2,CURRENT-1]}" </dev/null 2>/dev/null)
  (( $#found )) && _describe 'PROGRAM' found
  [[ -n $files ]] && _files
}
if [[ $funcstack[1] == _PROGRAM ]]; then _complete_PROGRAM; else compdef _complete_PROGRAM PROGRAM; fi
`.replaceAll('\\$', '$'),
  fish: String.raw`
function __complete_PROGRAM
    set -l before (commandline -opc)
    for line in (command PROGRAM complete "--word="(commandline -ct) -- $before[2..-1] </dev/null 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path (commandline -ct)
        else
            printf '%s\n' "$line"
        end
    end
end
complete -c PROGRAM -f -a '(__complete_PROGRAM)'
`,
  powershell: String.raw`
Register-ArgumentCompleter -Native -CommandName PROGRAM -ScriptBlock {
  param($word, $line, $cursor)
  $before = @($line.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.Extent.Text })
  PROGRAM complete "--word=$word" '--' @before 2>$null | ForEach-Object {
    $name, $description = $_ -split "\`t", 2
    if ($name -ne ':files') {
      $text = if ($description) { $description } else { $name }
      [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterValue', $text)
    }
  }
}
`.replaceAll('\\`', '`'),
};
