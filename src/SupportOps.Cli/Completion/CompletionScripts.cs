namespace SupportOps.Cli.Completion;

/// <summary>What a shell has to be told once.</summary>
internal static class CompletionScripts
{
    /// <summary>For bash 4 and above. Where no word fits, it offers files and folders.</summary>
    public const string Bash = """
        # supportops completion bash: put this into ~/.bashrc, or
        #   source <(supportops completion bash)
        _supportops_complete() {
            local current="${COMP_WORDS[COMP_CWORD]}" words word
            COMPREPLY=()
            # Bash makes a word of its own of the sign in --option=value.
            [[ "$current" == "=" ]] && current=""
            words="$("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" || return 0
            while IFS= read -r word; do
                [[ -n "$word" && "$word" == "$current"* ]] && COMPREPLY+=("$word")
            done <<< "$words"
            if [[ ${#COMPREPLY[@]} -eq 1 && "${COMPREPLY[0]}" == *= ]]; then
                compopt -o nospace 2>/dev/null
            fi
            if [[ "$current" != -* ]] && ! printf '%s\n' "${COMPREPLY[@]}" | grep -q '^[^-]'; then
                mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
                compopt -o filenames 2>/dev/null
            fi
            return 0
        }
        complete -F _supportops_complete supportops

        """;

    /// <summary>For PowerShell 7. Where no word fits, it offers files and folders by itself.</summary>
    public const string PowerShell = """
        # supportops completion pwsh: put this into $PROFILE, or
        #   supportops completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName supportops -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $option = if ($wordToComplete -match '^--[^=]+=') { $Matches[0] } else { '' }
            supportops "[suggest:$cursorPosition]" "$commandAst" 2>$null |
                ForEach-Object { $option + $_ } |
                Where-Object { $_ -like "$wordToComplete*" } |
                ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
        }

        """;
}
