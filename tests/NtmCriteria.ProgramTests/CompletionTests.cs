namespace NtmCriteria.ProgramTests;

/// <summary>The completion script in a real shell, asking the real tool.</summary>
public sealed class CompletionTests
{
    private static readonly (string Line, string Expected)[] Cases =
    [
        ("ntm eval", "evaluate"),
        ("ntm evaluate --format j", "json"),
        ("ntm rules show commune/mod", "commune/model/2018-2020 commune/model/2021-2025 commune/modern/2026-2030"),
        ("ntm nothing --format j", ""),
    ];

    [NeedsFact(Needed.Bash)]
    public void BashCompletesWhatTheToolKnows()
    {
        const string Script = """
            ntm() { dotnet "$TOOL" "$@"; }
            eval "$(ntm completion bash)"
            COMP_LINE=$LINE COMP_POINT=${#LINE} COMP_WORDS=($LINE)
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _ntm
            echo "${COMPREPLY[*]}"
            """;
        var tool = Path.Combine(AppContext.BaseDirectory, "ntm.dll");
        foreach (var (line, expected) in Cases)
        {
            var run = Machine.Run(Needed.Bash, "-c", $"TOOL='{tool}' LINE='{line}'\n{Script}");
            Assert.Equal((0, "", expected), (run.Code, run.Error, run.Output.Trim()));
        }
    }
}
