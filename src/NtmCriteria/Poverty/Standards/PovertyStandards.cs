using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Units;

namespace NtmCriteria.Poverty;

/// <summary>
/// The poverty standards with their dates. A standard is chosen by the day, never by the period in its title: 2021 runs
/// on the standard of 2016-2020, 2026 on that of 2022-2025.
/// </summary>
/// <remarks>
/// Decisions 170/2005, 09/2011 and 59/2015/QĐ-TTg, Decree 07/2021/NĐ-CP as amended by 30/2025/NĐ-CP, Decree
/// 351/2025/NĐ-CP.
/// </remarks>
public sealed class PovertyStandards
{
    private static readonly Lazy<PovertyStandards> Builtin = new(EmbeddedStandards.Load);

    private readonly ImmutableArray<StandardDefinition> definitions;

    internal PovertyStandards(IEnumerable<StandardDefinition> definitions)
    {
        this.definitions = [.. definitions.OrderBy(d => d.Province is not null).ThenBy(d => d.Period.Start)
            .ThenBy(d => d.Id, StringComparer.Ordinal)];
        Ids = [.. this.definitions.Select(d => d.Id)];
        Check();
    }

    /// <summary>The national standards, and the provincial ones that come with the library.</summary>
    internal static PovertyStandards National => Builtin.Value;

    /// <summary>The ids that are loaded: the national ones by date, then the provincial ones.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>Which national standard is in force: a standard, or the reason why there is none. Never the nearest one.</summary>
    /// <param name="asOf">The day.</param>
    public StandardAnswer Ask(LocalDate asOf) => Ask(asOf, null);

    /// <summary>
    /// Which standard a province applies to its own households: its own where a document of it is loaded, else the
    /// national one.
    /// </summary>
    /// <param name="asOf">The day.</param>
    /// <param name="province">The province, or null for the national standard.</param>
    public StandardAnswer Ask(LocalDate asOf, string? province) => Ask(asOf, province, null);

    /// <summary>
    /// Which standard a province applies to its own households. The standard that a former province issued holds for its own
    /// territory after the merger of 1 July 2025 too.
    /// </summary>
    /// <param name="asOf">The day.</param>
    /// <param name="province">The province, or null for the national standard.</param>
    /// <param name="formerProvince">
    /// The province that the territory belonged to before the merger, or null. Where it is not said and one of the provinces
    /// that were joined has a standard of its own, the answer is <see cref="NoStandardReason.DependsOnFormerProvince"/>.
    /// </param>
    public StandardAnswer Ask(LocalDate asOf, string? province, string? formerProvince)
    {
        if ((province ?? formerProvince) is not null)
        {
            var reading = ProvinceReading.Of(new("", "") { Province = province, FormerProvince = formerProvince }, asOf);
            foreach (var territory in reading.Territories)
                if (Own(territory, asOf) is { } own)
                    return new(asOf, new(own, asOf), null);
            if (reading.Possible.Any(p => Own(p.Key, asOf) is not null)) return new(asOf, null, NoStandardReason.DependsOnFormerProvince);
        }

        var national = definitions.Where(d => d.Province is null).ToArray();
        foreach (var definition in national)
            if (definition.Period.Contains(asOf))
                return new(asOf, new(definition, asOf), null);
        if (national.Length == 0) return new(asOf, null, NoStandardReason.NotLoaded);
        if (asOf < national[0].Period.Start) return new(asOf, null, NoStandardReason.BeforeFirstStandard);
        return new(asOf, null, asOf > national[^1].Period.End
            ? NoStandardReason.AfterLastStandard : NoStandardReason.NotLoaded);
    }

    /// <summary>The national standard in force.</summary>
    /// <param name="asOf">The day.</param>
    /// <exception cref="NoStandardException">There is none; the exception carries the reason.</exception>
    public PovertyStandard InForce(LocalDate asOf) => InForce(asOf, null);

    /// <summary>The standard a province applies to its own households.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="province">The province, or null for the national standard.</param>
    /// <exception cref="NoStandardException">There is none; the exception carries the reason.</exception>
    public PovertyStandard InForce(LocalDate asOf, string? province) => InForce(asOf, province, null);

    /// <summary>The standard a province applies to its own households.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="province">The province, or null for the national standard.</param>
    /// <param name="formerProvince">The province that the territory belonged to before 1 July 2025, or null.</param>
    /// <exception cref="NoStandardException">There is none; the exception carries the reason.</exception>
    public PovertyStandard InForce(LocalDate asOf, string? province, string? formerProvince)
    {
        var answer = Ask(asOf, province, formerProvince);
        return answer.Standard ?? throw new NoStandardException(answer);
    }

    /// <summary>A standard by its id, as it reads on a day of its period.</summary>
    /// <param name="id">The id.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentException">There is no such standard, or the day is outside its period.</exception>
    public PovertyStandard Get(string id, LocalDate asOf)
    {
        var definition = Definition(id);
        return definition.Period.Contains(asOf)
            ? new(definition, asOf)
            : throw new ArgumentOutOfRangeException(
                nameof(asOf), Dates.Iso(asOf),
                $"The standard {id} is in force from {Dates.Iso(definition.Period.Start)} to {Dates.Iso(definition.Period.End)}.");
    }

    /// <summary>The first and last day on which a standard is in force.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentException">There is no such standard.</exception>
    public DateInterval PeriodOf(string id) => Definition(id).Period;

    /// <summary>The same standards and one more: a province's own, or a national one of another period.</summary>
    internal PovertyStandards With(RuleDocument document) => new(
        definitions.Add(StandardReader.Read(document.Reader, Lookup) with { DocumentHash = document.ContentHash }));

    private StandardDefinition? Own(string territory, LocalDate asOf) =>
        definitions.FirstOrDefault(d => d.Territory == territory && d.Period.Contains(asOf));

    internal StandardDefinition? Lookup(string id) => definitions.FirstOrDefault(d => d.Id == id);

    private StandardDefinition Definition(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Lookup(id) ?? throw new ArgumentException(
            $"There is no standard '{id}': expected one of {string.Join(", ", Ids)}.", nameof(id));
    }

    private void Check()
    {
        for (var i = 0; i < definitions.Length; i++)
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (definitions[i], definitions[j]);
                if (one.Id == other.Id) Refuse(one, $"the id {one.Id} is taken already; expected a new one");
                if (one.Territory == other.Territory && one.Period.Intersection(other.Period) is not null)
                    Refuse(one, $"the days overlap those of {other.Id}; expected days that no other standard has");
            }

        static void Refuse(StandardDefinition one, string message) =>
            throw new RuleDocumentException([new(one.Id, 1, "$.period", message)]);
    }

    /// <summary>The ids.</summary>
    public override string ToString() => string.Join(", ", Ids);
}
