using NtmCriteria.Authoring.Golden;

namespace NtmCriteria.Cli;

/// <summary>A report's inputs run again: which verdicts do not hold, and which levels moved under verdicts that do.</summary>
internal sealed class Verification
{
    public Verification(RecordedReport report, RuleBook rules, Language language)
    {
        Report = report;
        Rules = rules;
        Notes = [.. CompareDocuments()];
        var changed = new List<VerifiedResult>();
        foreach (var result in report.Results)
        {
            var outcome = GoldenRun.Run(result.Case, rules, language);
            var moved = Moved(result, outcome.Assessment).ToArray();
            if (!outcome.Mismatches.IsEmpty) changed.Add(new(outcome, result, moved));
            else if (moved.Length > 0) OnlyMoved.Add(new(outcome, result, moved));
        }

        Changed = [.. changed];
    }

    public RecordedReport Report { get; }

    public RuleBook Rules { get; }

    /// <summary>What is otherwise with the documents beside the national rules.</summary>
    public LocalText[] Notes { get; }

    /// <summary>The results of which a verdict does not hold.</summary>
    public VerifiedResult[] Changed { get; }

    /// <summary>The results whose verdicts hold although a level moved.</summary>
    public List<VerifiedResult> OnlyMoved { get; } = [];

    private IEnumerable<LocalText> CompareDocuments()
    {
        var missing = Report.Documents.Where(d => Rules.Documents.All(own => own.Id != d.Id)).ToArray();
        if (missing.Length > 0)
            throw Stop.BadInput(
                "madeWithDocuments", ("report", Report.Name), ("documents", missing.Select(d => ToolTexts.Fill("theDocument", ("id", d.Id)))));
        foreach (var own in Rules.Documents)
        {
            var then = Report.Documents.FirstOrDefault(d => d.Id == own.Id);
            if (then is null) yield return ToolTexts.Fill("madeWithout", ("id", own.Id));
            else if (then.Hash != own.ContentHash) yield return ToolTexts.Fill("saysOtherwise", ("id", own.Id));
        }
    }

    private static IEnumerable<MovedLevel> Moved(RecordedResult result, Assessment? now)
    {
        if (now is null) yield break;
        var levels = now.Indicators.SelectMany(i => i.Parts
                .Select(p => (p.Part.Id, Required: p.Requirement?.ToCell(p.Part.Unit)))
                .Prepend((i.Indicator.Id, Required: i.Requirement?.ToCell(i.Indicator.Unit))))
            .ToDictionary(level => level.Id, level => level.Required, StringComparer.Ordinal);
        foreach (var (id, then) in result.Required)
            if (levels.TryGetValue(id, out var required) && required != then) yield return new(id, then, required);
    }
}

/// <summary>A result that did not come out as in the report, or came out so by another level.</summary>
internal sealed record VerifiedResult(GoldenOutcome Outcome, RecordedResult Recorded, MovedLevel[] Moved)
{
    /// <summary>The level of an indicator then and now.</summary>
    public (string? Then, string? Now) Levels(GoldenMismatch mismatch)
    {
        const string indicator = "indicator ";
        if (!mismatch.What.StartsWith(indicator, StringComparison.Ordinal)) return (null, null);
        var id = mismatch.What[indicator.Length..];
        var then = Recorded.Required.FirstOrDefault(r => r.Key == id).Value;
        return (then, Moved.FirstOrDefault(m => m.Id == id) is { } moved ? moved.Now : then);
    }
}

/// <summary>A level that is another one now.</summary>
internal sealed record MovedLevel(string Id, string? Then, string? Now);
