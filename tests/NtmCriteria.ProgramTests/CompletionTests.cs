using NtmCriteria.Bulk;

namespace NtmCriteria.ProgramTests;

/// <summary>The completion scripts in real shells, asking the real tool.</summary>
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
    public void BashCompletesWhatTheToolKnows() => Completes(Needed.Bash, """
        ntm() { dotnet "$TOOL" "$@"; }
        eval "$(ntm completion bash)"
        COMP_LINE=$LINE COMP_POINT=${#LINE} COMP_WORDS=($LINE)
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _ntm
        echo "${COMPREPLY[*]}"
        """);

    // What the shell's own completion system does: it offers words that begin as the one on the line.
    [NeedsFact(Needed.Zsh)]
    public void ZshCompletesWhatTheToolKnows() => Completes(Needed.Zsh, """
        ntm() { dotnet "$TOOL" "$@"; }
        compdef() { [[ "$*" == "_ntm ntm" ]] || echo "compdef $*" }
        compadd() { shift; for each in "$@"; do [[ $each == "$words[CURRENT]"* ]] && all+=("$each"); done }
        _files() { :; }
        eval "$(ntm completion zsh)"
        words=(${=LINE}) CURRENT=${#${=LINE}} all=()
        _ntm
        print -r -- "${all[*]}"
        """);

    // Where it knows no word, the shell offers files: in an empty folder there are none.
    [NeedsFact(Needed.Fish)]
    public void FishCompletesWhatTheToolKnows() => Completes(Needed.Fish, """
        function ntm; dotnet $TOOL $argv; end
        ntm completion fish | source
        set folder (mktemp -d)
        cd $folder
        echo (complete -C "$LINE")
        rmdir $folder
        """);

    private static void Completes(Needed shell, string script)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "ntm.dll");
        foreach (var (line, expected) in Cases)
        {
            string Set(string name, string value) => shell == Needed.Fish ? $"set {name} '{value}'\n" : $"{name}='{value}'\n";
            var run = Machine.Run(shell, "-c", Set("TOOL", tool) + Set("LINE", line) + script);
            Assert.Equal((0, "", expected), (run.Code, run.Error, run.Output.Trim()));
        }
    }
}
