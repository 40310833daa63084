using NodaTime;
using NtmCriteria.Bulk;

namespace NtmCriteria.Cli;

/// <summary>What all communes judged by one column of one set on one day share.</summary>
/// <param name="Set">The set's number in the report, or -1 where none answers.</param>
/// <param name="SetId">The set's id, or null.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Stratum">The column, or null.</param>
/// <param name="Text">Column and year as findings name them; where no set answers, why.</param>
internal sealed record ReportContext(int Set, string? SetId, LocalDate AsOf, Stratum? Stratum, LocalText Text);

/// <summary>The contexts and the sets of a report, each once.</summary>
internal sealed class ContextBook(Request request)
{
    private readonly Dictionary<(int Set, LocalDate AsOf, StratumResolution Stratum, int Year), int> known = [];
    private readonly Dictionary<(string? SetId, string Reason, LocalDate AsOf), int> without = [];
    private readonly Interned<(string Id, LocalDate From)> sets = new();
    private readonly List<CriteriaSet> versions = [];
    private readonly RowEvaluator other = new(request with { Language = request.Vi ? Language.English : Language.Vietnamese });

    public Interned<ReportContext> Contexts { get; } = new();

    /// <summary>The sets in the versions that were used.</summary>
    public IReadOnlyList<CriteriaSet> Sets => versions;

    /// <summary>The context of an assessment.</summary>
    public int Add(Assessment assessment)
    {
        var set = sets.Intern((assessment.Set.Id, assessment.Set.VersionFrom), out var isNew);
        if (isNew) versions.Add(assessment.Set);
        var key = (set, assessment.AsOf, assessment.Stratum, assessment.Dossier.Year);
        if (known.TryGetValue(key, out var number)) return number;
        // Every finding of an assessment names the same place.
        var any = assessment.Indicators.FirstOrDefault();
        number = Contexts[new(
            set, assessment.Set.Id, assessment.AsOf, assessment.Stratum.Stratum,
            new(any?.ToFinding(Language.Vietnamese)["where"] ?? "", any?.ToFinding(Language.English)["where"] ?? ""))];
        known.Add(key, number);
        return number;
    }

    /// <summary>The context of a row for which no set answers.</summary>
    public int WithoutSet(RowResult result)
    {
        var key = (result.SetId, result.NoSet!, result.AsOf);
        if (without.TryGetValue(key, out var number)) return number;
        var (own, translated) = (result.NoSetText!, other.Evaluate(result.Row).NoSetText!);
        number = Contexts[new(
            -1, result.SetId, result.AsOf, null, request.Vi ? new(own, translated) : new(translated, own))];
        without.Add(key, number);
        return number;
    }
}
