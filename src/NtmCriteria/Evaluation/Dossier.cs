using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>
/// What is known of one commune in one year: observations by indicator id, attested verdicts of whole criteria,
/// recognitions. Immutable: every method returns a new dossier.
/// </summary>
/// <remarks>
/// An id alone (<c>10.1</c>) belongs to the set that the dossier is evaluated against; where several sets read one
/// dossier (<c>book.Classify</c>) it belongs to <see cref="Tier"/>, standard unless said otherwise. An id
/// with a tier in front (<c>advanced:14.1</c>) belongs to that tier's set alone.
/// </remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed partial class Dossier
{
    private static readonly Dictionary<string, Observation> Nothing = [];

    private readonly Dictionary<string, Observation> observations;
    private readonly Dictionary<string, Attestation> attestations;
    private readonly bool anyQualified;
    private readonly bool anyNamed;

    private Dossier(
        Commune commune, int year, Tier? tier, Dictionary<string, Observation> observations,
        Dictionary<string, Attestation> attestations, ImmutableArray<Recognition> recognitions)
    {
        Commune = commune;
        Year = year;
        Tier = tier;
        this.observations = observations;
        this.attestations = attestations;
        Recognitions = recognitions;
        foreach (var id in observations.Keys)
        {
            anyQualified |= id.Contains(':');
            anyNamed |= !StartsWithDigit(id);
        }
    }

    /// <summary>The commune.</summary>
    public Commune Commune { get; }

    /// <summary>The year of the data: it picks the year's level where levels change by year.</summary>
    public int Year { get; }

    /// <summary>The tier whose set unqualified ids belong to, or null for the set at hand.</summary>
    public Tier? Tier { get; }

    /// <summary>Decisions by which the commune was recognised: facts beside the values, never a substitute for them.</summary>
    public ImmutableArray<Recognition> Recognitions { get; }

    /// <summary>All observations by id, as given.</summary>
    public IReadOnlyDictionary<string, Observation> Observations => observations.AsReadOnly();

    /// <summary>All attested verdicts by key, as <c>criterion 16</c> or <c>advanced:criterion 16</c>.</summary>
    public IReadOnlyDictionary<string, Attestation> Attestations => attestations.AsReadOnly();

    /// <summary>An empty dossier.</summary>
    /// <param name="commune">The commune.</param>
    /// <param name="year">The year of the data.</param>
    /// <param name="tier">The tier whose set unqualified ids belong to, or null for the set at hand.</param>
    public static Dossier For(Commune commune, int year, Tier? tier = null)
    {
        ArgumentNullException.ThrowIfNull(commune);
        return new(commune, year, tier, Nothing, [], []);
    }

    /// <summary>Starts a dossier that is filled in one go, without a copy for each observation.</summary>
    /// <param name="commune">The commune.</param>
    /// <param name="year">The year of the data.</param>
    /// <param name="tier">The tier whose set unqualified ids belong to, or null for the set at hand.</param>
    public static Builder Fill(Commune commune, int year, Tier? tier = null)
    {
        ArgumentNullException.ThrowIfNull(commune);
        return new(commune, year, tier);
    }

    /// <summary>The key under which a dossier holds what was observed of an indicator, as <c>17.1</c> or <c>advanced:14.1</c>.</summary>
    /// <param name="id">The id of an indicator, a part or an input.</param>
    /// <param name="tier">The tier whose set is meant, or null for the set at hand.</param>
    public static string KeyOf(string id, Tier? tier = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Qualify(tier, id);
    }

    /// <summary>The key under which a dossier holds the attested verdict on a criterion, as <c>criterion 16</c>.</summary>
    /// <param name="criterion">The number of the criterion.</param>
    /// <param name="tier">The tier whose set is meant, or null for the set at hand.</param>
    public static string KeyOf(int criterion, Tier? tier = null) => Qualify(tier, ObservationKey.Criterion(criterion));

    /// <summary>Adds an observation.</summary>
    /// <param name="id">An indicator id as in the set, such as <c>17.1</c> or <c>advanced:14.1</c>.</param>
    /// <param name="observation">What was observed.</param>
    /// <exception cref="ArgumentException">The id was observed already: use <see cref="Revise"/>.</exception>
    /// <exception cref="ImpossibleValueException">No indicator takes the value; what its own unit takes is checked with the set.</exception>
    public Dossier Observe(string id, Observation observation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Check(id, observation);
        var added = new Dictionary<string, Observation>(observations, StringComparer.Ordinal);
        if (!added.TryAdd(id, observation))
            throw new ArgumentException(
                $"'{id}' was observed already ({added[id]}); use Revise to replace it.", nameof(id));
        return With(added);
    }

    /// <summary>Adds a measured number, in the unit of the indicator.</summary>
    /// <param name="id">An indicator id.</param>
    /// <param name="value">The number.</param>
    /// <param name="on">The day it was observed.</param>
    /// <param name="evidence">What it rests on.</param>
    public Dossier Observe(string id, decimal value, LocalDate? on = null, string? evidence = null) =>
        Observe(id, new Measured(value) { On = on, Evidence = evidence });

    /// <summary>Adds a ratio of counts.</summary>
    /// <param name="id">An indicator id.</param>
    /// <param name="value">The counts.</param>
    /// <param name="on">The day it was observed.</param>
    /// <param name="evidence">What it rests on.</param>
    public Dossier Observe(string id, Ratio value, LocalDate? on = null, string? evidence = null) =>
        Observe(id, new MeasuredRatio(value) { On = on, Evidence = evidence });

    /// <summary>Adds a share from 0 to 1 of an indicator in percent; an indicator in another unit refuses it when it is evaluated.</summary>
    /// <param name="id">An indicator id.</param>
    /// <param name="value">The share.</param>
    /// <param name="on">The day it was observed.</param>
    /// <param name="evidence">What it rests on.</param>
    public Dossier Observe(string id, Share value, LocalDate? on = null, string? evidence = null) =>
        Observe(id, new Measured(value.Percent) { On = on, Evidence = evidence, IsGivenAsShare = true });

    /// <summary>Adds a limit as it was published.</summary>
    /// <param name="id">An indicator id.</param>
    /// <param name="value">The limit.</param>
    /// <param name="on">The day it was observed.</param>
    /// <param name="evidence">What it rests on.</param>
    public Dossier Observe(string id, Bound value, LocalDate? on = null, string? evidence = null) =>
        Observe(id, new Bounded(value) { On = on, Evidence = evidence });

    /// <summary>Adds a judgement: met or not met.</summary>
    /// <param name="id">An indicator id.</param>
    /// <param name="met">The judgement.</param>
    /// <param name="on">The day it was observed.</param>
    /// <param name="evidence">What it rests on.</param>
    public Dossier Observe(string id, bool met, LocalDate? on = null, string? evidence = null) =>
        Observe(id, new Judged(met) { On = on, Evidence = evidence });

    /// <summary>Adds a grade.</summary>
    /// <param name="id">An indicator id.</param>
    /// <param name="grade">The grade.</param>
    /// <param name="on">The day it was observed.</param>
    /// <param name="evidence">What it rests on.</param>
    public Dossier Observe(string id, Rating grade, LocalDate? on = null, string? evidence = null) =>
        Observe(id, new Graded(grade) { On = on, Evidence = evidence });

    /// <summary>Says that what an indicator asks about does not exist in the commune.</summary>
    /// <param name="id">An indicator id.</param>
    /// <param name="evidence">What it rests on.</param>
    public Dossier NotApplicable(string id, string? evidence = null) =>
        Observe(id, new DoesNotApply { Evidence = evidence });

    /// <summary>Adds an observation, or replaces the one that is there.</summary>
    /// <param name="id">An indicator id.</param>
    /// <param name="observation">What is known now.</param>
    /// <exception cref="ImpossibleValueException">No indicator takes the value.</exception>
    public Dossier Revise(string id, Observation observation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Check(id, observation);
        return With(new(observations, StringComparer.Ordinal) { [id] = observation });
    }

    /// <summary>Adds somebody's verdict on a whole criterion.</summary>
    /// <param name="criterion">The number of the criterion.</param>
    /// <param name="met">The verdict.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="tier">The tier whose set is meant, or null as for unqualified ids.</param>
    /// <exception cref="ArgumentException">The criterion was attested already.</exception>
    public Dossier Attest(int criterion, bool met, string? source = null, Tier? tier = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(criterion);
        var key = KeyOf(criterion, tier);
        var added = new Dictionary<string, Attestation>(attestations, StringComparer.Ordinal);
        if (!added.TryAdd(key, new(criterion, met, source)))
            throw new ArgumentException($"Criterion {criterion} was attested already.", nameof(criterion));
        return new(Commune, Year, Tier, observations, added, Recognitions);
    }

    /// <summary>Adds a decision by which the commune was recognised.</summary>
    /// <param name="recognition">The decision.</param>
    public Dossier WithRecognition(Recognition recognition)
    {
        ArgumentNullException.ThrowIfNull(recognition);
        return new(Commune, Year, Tier, observations, attestations, Recognitions.Add(recognition));
    }

    /// <summary>The same dossier under another reading of unqualified ids.</summary>
    /// <param name="tier">The tier whose set unqualified ids belong to, or null for the set at hand.</param>
    public Dossier Meaning(Tier? tier) => new(Commune, Year, tier, observations, attestations, Recognitions);

    /// <summary>Commune and year.</summary>
    public override string ToString() => $"{Commune} ({Year}): {observations.Count} observations";

    private Dossier With(Dictionary<string, Observation> changed) =>
        new(Commune, Year, Tier, changed, attestations, Recognitions);

    // The unit comes with the set; what no unit takes is refused before.
    private static void Check(string id, Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        if (!ValueRules.AllowsAnywhere(observation))
            throw new ImpossibleValueException(id, observation.ToCell(), ValueRules.AnyNumber);
    }

    private static string Qualify(Tier? tier, string id) => tier is { } named ? Qualified(id, named) : id;

    private static string Qualified(string id, Tier tier) => ObservationKey.Compose(tier, id);
}
