using System.CommandLine;

namespace NtmCriteria.Cli;

/// <summary>The options that say how strictly dossiers are evaluated; every command that evaluates has the same ones.</summary>
internal sealed class StrictnessOptions
{
    private readonly Option<string?> strict = Choice.Word(
        "--strict", "twoSources|confirmed|inferred|recalled", "Levels evidenced more weakly than this decide nothing");

    private readonly Option<bool> weakLimits = Choice.Flag(
        "--weak-limits", "Limits of a level count too whose year, wording or rule is open; default: they are shown and decide nothing");

    public IEnumerable<Option> All => [strict, weakLimits];

    /// <exception cref="Stop">The grade is none of the known ones.</exception>
    public EvaluationOptions Read(ParseResult parsed) => new()
    {
        MinimumEvidence = Choice.Strict(parsed.GetValue(strict)),
        UseWeakLimits = parsed.GetValue(weakLimits),
    };
}
