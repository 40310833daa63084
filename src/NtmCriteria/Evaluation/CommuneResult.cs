using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria;

/// <summary>
/// What the rules of a day say of one dossier: the assessment by the set in force, or why no set answers, and the tier. A day
/// for which no set answers is a result of its own kind, never an error.
/// </summary>
public sealed class CommuneResult
{
    private readonly NoSetAnswer? noSet;

    internal CommuneResult(Dossier dossier, TierDecision decision, Tier tier, string? setId, Assessment? assessment, NoSetAnswer? noSet)
    {
        (Dossier, Decision, Tier, SetId, Assessment) = (dossier, decision, tier, setId, assessment);
        this.noSet = noSet;
    }

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>The commune.</summary>
    public Commune Commune => Dossier.Commune;

    /// <summary>The day whose rules were applied.</summary>
    public LocalDate AsOf => Decision.AsOf;

    /// <summary>The tier whose set was asked.</summary>
    public Tier Tier { get; }

    /// <summary>The set that governs, also where it is not loaded; null where none does.</summary>
    public string? SetId { get; }

    /// <summary>What the set says, or null where no set answers.</summary>
    public Assessment? Assessment { get; }

    /// <summary>The tier of the dossier as an interval.</summary>
    public TierDecision Decision { get; }

    /// <summary>The verdict of the set; undetermined where no set answers.</summary>
    public Verdict Verdict => Assessment?.Verdict ?? Verdict.Undetermined;

    /// <summary>What should be looked at before the result is trusted; empty where nothing is.</summary>
    public ImmutableArray<DossierProblem> Problems => Assessment?.Problems ?? Decision.Problems;

    /// <summary>Why no set answers, as a word that programs read, such as <c>beforeFirstSet</c>; null where one does.</summary>
    public string? NoSet => noSet?.Word;

    /// <summary>Why no set answers, as a sentence; null where one does.</summary>
    /// <param name="language">The language.</param>
    public string? ExplainNoSet(Language language) => noSet?.Explain(language);

    /// <summary>Writes the result as one object of a report, as <see cref="AssessmentReportWriter"/> does.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="language">The language of names and labels.</param>
    /// <param name="line">The line of the dossier in its table, from 1.</param>
    public void WriteJson(Utf8JsonWriter json, Language language, int line = 1)
    {
        ArgumentNullException.ThrowIfNull(json);
        new ResultJson(json, language, default).Write(this, line);
    }

    /// <summary>Commune, year and verdict in English.</summary>
    public override string ToString() => Assessment?.ToString() ?? $"{Commune} ({Dossier.Year}): {ExplainNoSet(Language.English)}";
}
