using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Bulk;

/// <summary>Turns dossiers into columns and back.</summary>
public static class DossierColumns
{
    /// <summary>The columns of a list of dossiers: whatever decides a verdict; dates and evidence texts stay behind.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="dossiers">The dossiers, one a row.</param>
    /// <param name="meaning">
    /// The tier whose set an id without a tier belongs to; null: as each dossier says, else the plan's own set.
    /// </param>
    /// <exception cref="ArgumentException">A commune's region or group is none of the set.</exception>
    public static CommuneColumns ToColumns(
        this EvaluationPlan plan, IReadOnlyList<Dossier> dossiers, Tier? meaning = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(dossiers);
        var set = plan.Set;
        var contexts = new AssessmentContext[dossiers.Count];
        var (strata, years) = (new byte[contexts.Length], new byte[contexts.Length]);
        for (var i = 0; i < contexts.Length; i++)
        {
            var dossier = dossiers[i];
            CheckPlace(plan, dossier.Commune, i);
            var stratum = set.StratumOf(dossier.Commune);
            contexts[i] = new(set, dossier, stratum, plan.Options, meaning ?? dossier.Tier ?? set.Tier);
            strata[i] = stratum.Index < 0 ? plan.UnknownStratum : (byte)stratum.Index;
            years[i] = plan.YearCode(dossier.Year);
        }

        var columns = plan.Columns(contexts.Length, set.Years.From).Strata(strata).Years(years);
        foreach (var id in plan.Slots.Where(s => s.Part is not null).Select(s => s.Id)
            .Concat(plan.Slots.Select(s => s.Part?.Condition?.Input)).Concat(plan.Slots.Select(s => s.Own?.Baseline))
            .OfType<string>().Distinct(StringComparer.Ordinal))
            Add(columns, id, contexts, context => context.Find(id));
        foreach (var indicator in set.Indicators)
            Add(columns, indicator.Id, contexts, context => context.Find(indicator));
        foreach (var criterion in set.Criteria)
            Attest(columns, criterion.Number, contexts);
        foreach (var other in plan.Slots.Select(s => s.SetId).OfType<string>().Distinct(StringComparer.Ordinal))
            if (set.Version.Reference(other) is { } version)
                columns.OtherSet(other, contexts.Select(c => Verdict(c, version)).ToArray());
        return columns;
    }

    /// <summary>The row of a table as a dossier: the same observations, and the stratum as the commune's own.</summary>
    /// <param name="columns">The table.</param>
    /// <param name="row">The row.</param>
    public static Dossier ToDossier(this CommuneColumns columns, int row)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, columns.Count);
        var set = columns.Plan.Set;
        var stratum = columns.StrataCodes is { } codes ? codes.Span[row] : columns.Stratum;
        var year = set.Years.From + (columns.YearCodes is { } years ? years.Span[row] : columns.Year);
        var code = stratum < set.Strata.Length ? set.Strata[stratum].Code : null;
        var commune = set.Version.Strata.Kind == "group"
            ? new Commune("", "") { Group = code }
            : new Commune("", "") { Region = code };
        var dossier = Dossier.Fill(commune, year, set.Tier);
        foreach (var (id, column) in columns.All)
            if (column.Read(row) is { } observation)
                dossier.Observe(id, observation);
        for (var c = 0; c < set.Criteria.Length; c++)
            if (columns.Attested(c) is { } attested && attested.Span[row] != CellState.Missing)
                dossier.Attest(set.Criteria[c].Number, attested.Span[row] == CellState.Met);
        return dossier.Build();
    }

    /// <summary>Added documents hold by province and zone: a plan serves the communes of one such place.</summary>
    private static void CheckPlace(EvaluationPlan plan, Commune commune, int row)
    {
        var version = plan.Set.Version;
        var asOf = plan.Set.AsOf;
        if (version.OverlayFor(commune, asOf) is null && version.OverlayFor(plan.Place, asOf) is null) return;
        var (own, planned) = (ProvinceReading.Of(commune, asOf), ProvinceReading.Of(plan.Place, asOf));
        if (!own.IsAlike(planned) || commune.Zone != plan.Place.Zone)
            throw new ArgumentException(
                $"Dossier {row} ({commune}) falls under other documents than the plan: compile one for its province and zone.",
                nameof(commune));
    }

    private static Verdict Verdict(AssessmentContext context, SetVersion version) =>
        Evaluator.Evaluate(new(version, context.Set.AsOf), context.Dossier, context.Options, context.Meaning).Verdict;

    private static void Add(
        CommuneColumns columns, string id, AssessmentContext[] contexts, Func<AssessmentContext, Observation?> find)
    {
        if (columns.Has(id)) return;
        var cells = new Observation?[contexts.Length];
        for (var i = 0; i < cells.Length; i++) cells[i] = find(contexts[i]);
        if (Array.TrueForAll(cells, c => c is null)) return;
        if (Array.TrueForAll(cells, c => c is null or Measured)) columns.Values(id, Numbers(cells), Present(cells));
        else if (Array.TrueForAll(cells, c => c is null or Judged or DoesNotApply)) columns.States(id, States(cells));
        else columns.Observations(id, cells);
    }

    private static void Attest(CommuneColumns columns, int criterion, AssessmentContext[] contexts)
    {
        var states = new CellState[contexts.Length];
        for (var i = 0; i < states.Length; i++)
        {
            var context = contexts[i];
            var attested = context.Dossier.FindAttestation(criterion, context.Set.Tier, context.Meaning == context.Set.Tier);
            states[i] = attested is null ? CellState.Missing : attested.Met ? CellState.Met : CellState.NotMet;
        }

        if (states.AsSpan().ContainsAnyExcept(CellState.Missing)) columns.Attest(criterion, states);
    }

    private static decimal[] Numbers(Observation?[] cells) => [.. cells.Select(c => c is Measured m ? m.Value : 0)];

    private static byte[] Present(Observation?[] cells)
    {
        var valid = new byte[(cells.Length + 7) / 8];
        for (var i = 0; i < cells.Length; i++)
            if (cells[i] is not null)
                valid[i >> 3] |= (byte)(1 << (i & 7));
        return valid;
    }

    private static CellState[] States(Observation?[] cells) =>
    [
        .. cells.Select(c => c switch
        {
            Judged judged => judged.Met ? CellState.Met : CellState.NotMet,
            DoesNotApply => CellState.NotApplicable,
            _ => CellState.Missing,
        }),
    ];
}
