using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>
/// A criteria set as in force on one day: the version of every indicator that holds then. Immutable; get one from
/// <see cref="RuleBook.InForce"/>.
/// </summary>
public sealed class CriteriaSet : IRendered
{
    internal CriteriaSet(SetVersion version, LocalDate asOf)
    {
        Version = version;
        AsOf = asOf;
    }

    /// <summary>The id, such as <c>commune/standard/2021-2025</c>.</summary>
    public string Id => Version.Definition.Id;

    /// <summary>The administrative level it speaks of.</summary>
    public Level Level => Version.Definition.Level;

    /// <summary>The tier it decides.</summary>
    public Tier Tier => Version.Definition.Tier;

    /// <summary>Its title.</summary>
    public LocalText Title => Version.Definition.Title;

    /// <summary>The day whose rules these are.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The first day of this version of the set.</summary>
    public LocalDate VersionFrom => Version.From;

    /// <summary>The first and last day on which the set is in force.</summary>
    public DateInterval Period => Version.Definition.Period;

    /// <summary>The first and last year that data may refer to.</summary>
    public YearRange Years => new(Version.Definition.Years.From, Version.Definition.Years.To);

    /// <summary>
    /// Whether every commune has what an indicator, a part or an input asks about, such as households and their income: then
    /// nobody can say that it does not apply, and "n/a" beside it means that a value is missing.
    /// </summary>
    /// <param name="id">The id, or the name of the quantity.</param>
    public bool AppliesToEveryCommune(string id) => Version.AlwaysApplies(id);

    /// <summary>The instruments that issue and amend it, oldest first.</summary>
    public ImmutableArray<Instrument> Instruments => Version.Definition.Instruments;

    /// <summary>The columns of its tables.</summary>
    public ImmutableArray<Stratum> Strata => Version.Strata.All;

    /// <summary>The provinces whose region the set's own table knows; empty where regions play no part.</summary>
    public ImmutableArray<string> Provinces => Version.Strata.ProvinceNames;

    /// <summary>Its criteria, in order.</summary>
    public ImmutableArray<Criterion> Criteria => Version.Criteria;

    /// <summary>How many indicators the set has by its text, where not all of them were seen; else null.</summary>
    public IndicatorTotal? IndicatorTotal => Version.Definition.Total;

    /// <summary>All its indicators, in order.</summary>
    public ImmutableArray<Indicator> Indicators => Version.Indicators;

    internal SetVersion Version { get; }

    /// <summary>What the set asks of an indicator in a stratum and year.</summary>
    /// <param name="indicatorId">The indicator's id.</param>
    /// <param name="stratum">The code of the stratum.</param>
    /// <param name="year">The year of the data.</param>
    /// <returns>The requirement, or null where the table has no such year.</returns>
    /// <exception cref="ArgumentException">The set has no such indicator or stratum.</exception>
    public Requirement? Requirement(string indicatorId, string stratum, int year)
    {
        var indicator = Find(indicatorId)
            ?? throw new ArgumentException($"The set {Id} has no indicator '{indicatorId}'.", nameof(indicatorId));
        var index = Version.Strata.IndexOf(stratum);
        return index >= 0
            ? indicator.In(index, year)
            : throw new ArgumentException(
                $"'{stratum}' is not a stratum of {Id}: expected one of {string.Join(", ", Strata)}.", nameof(stratum));
    }

    /// <summary>
    /// What the set asks of a commune: the table's cell for its column, or what a document of its province or a later
    /// text puts in its place.
    /// </summary>
    /// <param name="indicatorId">The indicator's id.</param>
    /// <param name="commune">The commune.</param>
    /// <param name="year">The year of the data.</param>
    /// <returns>The requirement, or null where neither table nor document says.</returns>
    /// <exception cref="ArgumentException">The set has no such indicator.</exception>
    public Requirement? RequirementFor(string indicatorId, Commune commune, int year)
    {
        ArgumentNullException.ThrowIfNull(commune);
        var indicator = Find(indicatorId)
            ?? throw new ArgumentException($"The set {Id} has no indicator '{indicatorId}'.", nameof(indicatorId));
        return Version.RequirementOf(
            indicator, commune, AsOf, StratumOf(commune), year, Version.OverlayFor(commune, AsOf));
    }

    /// <summary>The column that a commune is judged by, and why.</summary>
    /// <param name="commune">The commune.</param>
    public StratumResolution StratumOf(Commune commune)
    {
        ArgumentNullException.ThrowIfNull(commune);
        return Version.Strata.Resolve(commune, AsOf);
    }

    /// <summary>The indicator with an id, or null.</summary>
    /// <param name="id">The id.</param>
    public Indicator? Find(string id) => Version.Find(id);

    /// <summary>Whether something can be observed under an id: an indicator, a part, an input, a quantity.</summary>
    /// <param name="id">The id.</param>
    public bool Knows(string id) => Version.Knows(id);

    /// <summary>Id and date.</summary>
    public override string ToString() => $"{Id} as of {Dates.Iso(AsOf)}";

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => SetText.Render(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => SetText.Render(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);
}
