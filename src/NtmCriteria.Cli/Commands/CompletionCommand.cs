using System.CommandLine;

namespace NtmCriteria.Cli;

/// <summary><c>ntm completion</c>: a script by which a shell asks this tool what may follow.</summary>
internal static class CompletionCommand
{
    private static readonly (string Shell, string Script)[] Scripts =
    [
        ("bash", """
            # bash: eval "$(ntm completion bash)", or write this to a file that ~/.bashrc sources
            _ntm() {
                local IFS=$'\n' line="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}"
                line="${line#* }"
                COMPREPLY=($(compgen -W "$(ntm "[suggest:${#line}]" "$line" 2>/dev/null)" -- "$word"))
            }
            complete -o default -F _ntm ntm
            """),
        ("zsh", """
            # zsh: eval "$(ntm completion zsh)" after compinit
            _ntm() {
                local line="${(j: :)words[2,CURRENT]}"
                local -a found=("${(@f)$(ntm "[suggest:${#line}]" "$line" 2>/dev/null)}")
                if [[ -n "$found" ]]; then compadd -- $found; else _files; fi
            }
            compdef _ntm ntm
            """),
        ("pwsh", """
            # PowerShell: ntm completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName ntm -ScriptBlock {
                param($word, $syntax, $position)
                $line = "$syntax".PadRight($position) -replace '^\S+\s?', ''
                ntm "[suggest:$($line.Length)]" $line | Where-Object { $_ -like "$word*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """),
        ("fish", """
            # fish: ntm completion fish | source
            function __ntm_complete
                set -l line (string replace -r '^\S+\s?' '' -- (commandline -cp))
                ntm "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c ntm -a '(__ntm_complete)'
            """),
    ];

    public static Command Create(Host host)
    {
        var shells = Scripts.Select(script => script.Shell).ToArray();
        var shell = new Argument<string>("SHELL") { Description = string.Join(", ", shells) };
        shell.CompletionSources.Add(shells);
        var command = new Command(
            "completion",
            "Print a script that lets a shell complete commands, options, their words and the ids of sets.\n\n"
            + "Examples:\n"
            + "  ntm completion bash >> ~/.bashrc\n"
            + "  ntm completion zsh\n"
            + "  ntm completion pwsh\n"
            + "  ntm completion fish --quiet");
        command.Arguments.Add(shell);
        command.SetAction(parsed =>
        {
            var script = Choice.Parse("SHELL", parsed.GetRequiredValue(shell), "", Scripts);
            using var text = Host.Text(host.Output);
            text.WriteLine(script.ReplaceLineEndings("\n"));
            return ExitCode.Done;
        });
        return command;
    }
}
