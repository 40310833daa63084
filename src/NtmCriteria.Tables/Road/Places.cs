using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace NtmCriteria.Tables;

/// <summary>
/// The places of a table, each looked at once in the general way: a row is made up that says of a commune only where it
/// lies and when, and is read and judged as any other. Safe for any number of threads.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Rows that stand in memory hold nothing that must be let go.")]
internal sealed class Places
{
    /// <summary>The columns that say where and when.</summary>
    public static readonly ImmutableArray<FixedColumn> Kinds =
    [
        FixedColumn.District, FixedColumn.Province, FixedColumn.FormerProvince, FixedColumn.Region, FixedColumn.Zone, FixedColumn.Group,
        FixedColumn.Year, FixedColumn.AsOf, FixedColumn.Traits, FixedColumn.Recognised, FixedColumn.DecisionDate,
    ];

    // A table has hundreds of districts, and few days. One with more is judged row by row from there on.
    private const int MostPlaces = 50_000, MostPlans = 48;

    private readonly Lock gate = new();
    private readonly CommuneTableOptions options;
    private readonly EvaluationOptions evaluation;
    private readonly TableHeader header;
    private readonly Tier own;
    private readonly ProbeSource source;
    private readonly RowReader reader;
    private readonly Bindings bindings;
    private readonly SharedMemo<CommunePlace> known;
    private readonly Dictionary<(LocalDate, string?, string?, Zone?), RoadPlan?> plans = [];

    public Places(RowSource opened, TableHeader header, CommuneTableOptions options, EvaluationOptions evaluation, Tier own)
    {
        (this.header, this.options, this.evaluation, this.own) = (header, options, evaluation, own);
        source = new(opened, header.Count);
        bindings = new(options, header, own);
        reader = new(source, header, options, bindings, null);
        known = new(MostPlaces, Look);
        Columns = [.. Kinds.Select(header.PlaceOf).Where(place => place >= 0)];
    }

    /// <summary>Where the columns stand that say where and when.</summary>
    public ImmutableArray<int> Columns { get; }

    /// <summary>The place of a row, or null where its rows are judged one by one.</summary>
    /// <param name="key">What the row says in <see cref="Columns"/>, as one key.</param>
    /// <param name="record">The row.</param>
    public CommunePlace? Find(ReadOnlySpan<byte> key, RecordFields record)
    {
        lock (gate) return known.Of(key, record);
    }

    private CommunePlace? Look(RecordFields record)
    {
        foreach (var column in Columns) source.Set(column, record[column]);
        if (header.PlaceOf(FixedColumn.Code) is >= 0 and var code) source.Set(code, "Z0000001");
        if (header.PlaceOf(FixedColumn.Commune) is >= 0 and var name) source.Set(name, "Lalala");
        var row = reader.Read();
        // What is to be said of a place is said of each of its rows.
        if (reader.Notes.Take() is not null || row is not { Dossier: { } dossier, AsOf: { } day }) return null;
        CommuneResult result;
        try
        {
            result = options.SetId is { } id ? options.Rules.Assess(dossier, day, id, evaluation) : options.Rules.Assess(dossier, day, own, evaluation);
        }
        catch (Exception e) when (e is ImpossibleValueException or ArgumentException)
        {
            return null;
        }

        // The number of a decision, which is another in each row, is the subject of what is said of its year.
        if (result.Problems.Any(p => p.Code == FindingCode.DossierRecognitionYear)) return null;
        if (result.Assessment is not { } assessment || !ReferenceEquals(assessment, result.Decision.GetAssessment(own)) || PlanOf(dossier.Commune, day) is not { } plan) return null;
        var (strata, years) = (ImmutableArray.CreateBuilder<byte>(), ImmutableArray.CreateBuilder<byte>());
        foreach (var one in plan.Plans)
        {
            if (result.Decision.GetAssessment(one.Set.Tier) is not { } of || of.Set.Id != one.Set.Id) return null;
            strata.Add(of.Stratum.Stratum is { } stratum ? one.StratumCode(stratum.Code) : one.UnknownStratum);
            years.Add(one.YearCode(dossier.Year));
        }

        return new(result, plan, strata.ToImmutable(), years.ToImmutable());
    }

    private RoadPlan? PlanOf(Commune commune, LocalDate day)
    {
        // Only documents that somebody laid over the national ones differ by province and zone.
        var place = ReferenceEquals(options.Rules, RuleBook.National) ? null : commune;
        var key = (day, place?.Province, place?.FormerProvince, place?.Zone);
        if (plans.TryGetValue(key, out var plan)) return plan;
        if (plans.Count >= MostPlans) return null;
        plan = RoadPlan.Of(options, evaluation, own, header, bindings.On(day), day, place);
        plans.Add(key, plan);
        return plan;
    }
}
