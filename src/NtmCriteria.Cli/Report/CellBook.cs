using System.Globalization;
using System.Text;
using NtmCriteria.Law;

namespace NtmCriteria.Cli;

/// <summary>
/// Writes the findings on indicators so that a hundred thousand of them stay small: a cell is the number of its kind
/// and what was counted or measured, and the page puts the sentence together again.
/// </summary>
internal sealed class CellBook
{
    private readonly Dictionary<Key, int> plain = [];
    private readonly List<string> numbers = [];
    private readonly SortedDictionary<FindingCode, LocalText> templates = [];
    private readonly HashSet<(VerdictBasis Basis, Verdict Verdict, bool IsComplete)> criteria = [];
    private readonly List<long> uses = [];

    public Interned<LocalText> Texts { get; } = new();

    public Interned<CellPattern> Patterns { get; } = new();

    public Interned<CellKind> Kinds { get; } = new();

    /// <summary>How many cells of the sets asked about are of each kind.</summary>
    public IReadOnlyList<long> Uses => uses;

    /// <summary>The sentence of each kind of finding, with its placeholders in braces.</summary>
    public IReadOnlyDictionary<FindingCode, LocalText> Templates => templates;

    /// <summary>Appends a cell: <c>12</c>, or <c>12|43.5|1.5</c> with the numbers of its texts.</summary>
    /// <param name="line">Takes the cell.</param>
    /// <param name="result">The finding.</param>
    /// <param name="count">Whether it counts as used: it does once, in the set that was asked about.</param>
    public void Append(StringBuilder line, IndicatorResult result, bool count)
    {
        numbers.Clear();
        var kind = HasNumbers(result) ? Kind(result) : Plain(result);
        while (uses.Count <= kind) uses.Add(0);
        if (count) uses[kind]++;
        line.Append(CultureInfo.InvariantCulture, $"{kind}");
        foreach (var number in numbers) line.Append('|').Append(number);
    }

    /// <summary>Makes sure that the sentence of a criterion's verdict is known.</summary>
    public void Learn(CriterionResult result)
    {
        if (criteria.Add((result.Basis, result.Verdict, result.Criterion.IsComplete || result.Indicators.Any(i => i.Verdict == Verdict.Undetermined))))
            Learn(result.ToFinding(Language.Vietnamese), result.ToFinding(Language.English));
    }

    /// <summary>A text in both languages.</summary>
    public int Text(Func<Language, string> text) => Texts[new(text(Language.Vietnamese), text(Language.English))];

    // A verdict without a value reads the same wherever the same is asked, so it is put into words once.
    private static bool HasNumbers(IndicatorResult result) =>
        result.Observation is Measured or MeasuredRatio or Bounded || !result.Parts.IsEmpty
        || result.Requirement is FactorOfOwn or MeetsSet;

    private int Plain(IndicatorResult result)
    {
        var key = new Key(
            result.Indicator, result.Requirement, result.Observation?.ToCell(), result.Verdict, result.Reason, AboutPlace(result));
        if (plain.TryGetValue(key, out var known)) return known;
        var kind = Kind(result);
        if (numbers.Count == 0) plain.Add(key, kind);
        return kind;
    }

    // What is said of the names of provinces differs from commune to commune.
    private static string? AboutPlace(IndicatorResult result) =>
        result.Reason is UndeterminedReason.StratumNotKnown or UndeterminedReason.FormerProvinceNotKnown or UndeterminedReason.LevelDecidedByProvince
            ? result.ToFinding(Language.English)["province"] : null;

    private int Kind(IndicatorResult result)
    {
        var (vi, en) = (result.ToFinding(Language.Vietnamese), result.ToFinding(Language.English));
        Learn(vi, en);
        var pattern = Patterns[new(
            en.Code, result.Verdict, result.Reason, result.Evidence, result.IsAttested, Text(vi, en, "required"),
            Text(vi, en, "source"), Text(vi, en, "decidedBy"), Text(vi, en, "evidence"), Text(vi, en, "asked"),
            Text(vi, en, "limits"), Text(vi, en, "province"), Text(vi, en, "years"))];
        return Kinds[new(pattern, Lifted(vi, en, "observed"), Lifted(vi, en, "gap"), Lifted(vi, en, "parts"))];
    }

    private int Text(Finding vi, Finding en, string name) => Texts[Pair(vi, en, name)];

    private int Lifted(Finding vi, Finding en, string name) => Texts[LiftedText.Lift(Pair(vi, en, name), numbers)];

    private static LocalText Pair(Finding vi, Finding en, string name) => new(vi[name] ?? "", en[name] ?? "");

    private void Learn(Finding vi, Finding en)
    {
        if (!templates.ContainsKey(en.Code)) templates.Add(en.Code, new(Bare(vi), Bare(en)));
    }

    /// <summary>The sentence of a finding before anything is filled in.</summary>
    private static string Bare(Finding finding) => (finding with
    {
        Placeholders = [.. finding.Placeholders.Select(p => KeyValuePair.Create(p.Key, "{" + p.Key + "}"))],
    }).ToString();

    private readonly record struct Key(
        Indicator Indicator, Requirement? Requirement, string? Observed, Verdict Verdict, UndeterminedReason Reason,
        string? Province);
}
