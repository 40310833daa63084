using System.Text.Json;
using System.Text.Json.Serialization;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Titles;
using NtmCriteria.Units;

namespace NtmCriteria.Serialization;

/// <summary>
/// Reads and writes the types of the library as JSON. The types name it themselves: it need not be registered, unless
/// with rules beside the national ones.
/// </summary>
/// <remarks>
/// Reading is strict: an unknown key, a key twice, a value of another kind or none that the type takes is a
/// <see cref="JsonDataException"/>. No reflection is used; the converters work in native programs.
/// </remarks>
public sealed class NtmJsonConverter : JsonConverterFactory
{
    private readonly RuleBook? book;
    private readonly Language language;

    /// <summary>A converter with the national rules; labels in assessments are Vietnamese.</summary>
    public NtmJsonConverter()
    {
    }

    /// <summary>
    /// A converter with the rules of a book, for the converters of the options: assessments, decisions and histories are
    /// read by its rules, and deprivations are those of its standards.
    /// </summary>
    /// <param name="book">The rules.</param>
    /// <param name="language">The language of names and labels in assessments.</param>
    public NtmJsonConverter(RuleBook book, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(book);
        (this.book, this.language) = (book, language);
    }

    private RuleBook Book => book ?? RuleBook.National;

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Create(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Create(typeToConvert);

    /// <summary>The rules that it reads and writes by.</summary>
    public override string ToString() => $"JSON by {Book}";

    private JsonConverter? Create(Type type) => Value(type) ?? Observed(type) ?? Standing(type);

    private static JsonConverter? Value(Type type)
    {
        if (type == typeof(Ratio)) return new ShapedConverter<Ratio>("ratio", ValueJson.Ratio, ValueJson.Write);
        if (type == typeof(Bound)) return new ShapedConverter<Bound>("bound", ValueJson.Bound, ValueJson.Write);
        if (type == typeof(Share)) return new ShapedConverter<Share>("share", ValueJson.Share, ValueJson.Write);
        if (type == typeof(Fraction)) return new ShapedConverter<Fraction>("fraction", ValueJson.Fraction, ValueJson.Write);
        if (type == typeof(Commune)) return new ShapedConverter<Commune>("commune", CommuneJson.Shape, CommuneJson.Write);
        if (type == typeof(Recognition)) return new ShapedConverter<Recognition>("recognition", RecognitionJson.Shape, RecognitionJson.Write);
        if (type == typeof(Revocation)) return new ShapedConverter<Revocation>("revocation", HistoryJson.Revocation, HistoryJson.Write);
        if (type == typeof(AdministrativeUnit)) return new ShapedConverter<AdministrativeUnit>("unit", UnitJson.Unit, UnitJson.Write);
        if (type == typeof(Member)) return new ShapedConverter<Member>("member", MemberJson.Shape, MemberJson.Write);
        return type == typeof(Dwelling) ? new ShapedConverter<Dwelling>("dwelling", DwellingJson.Shape, DwellingJson.Write) : null;
    }

    private static JsonConverter? Observed(Type type)
    {
        if (type == typeof(Observation)) return new ShapedConverter<Observation>("observation", ObservationJson.Shape, ObservationJson.Write);
        if (type == typeof(Measured)) return Kind<Measured>("kindMeasured");
        if (type == typeof(MeasuredRatio)) return Kind<MeasuredRatio>("kindRatio");
        if (type == typeof(Bounded)) return Kind<Bounded>("kindBound");
        if (type == typeof(Judged)) return Kind<Judged>("kindJudged");
        if (type == typeof(Graded)) return Kind<Graded>("kindGraded");
        return type == typeof(DoesNotApply) ? Kind<DoesNotApply>("kindNotApplicable") : null;
    }

    private static ShapedConverter<T> Kind<T>(string kind) where T : Observation =>
        new("observation", new KindOfObservation<T>(kind), ObservationJson.Write);

    private JsonConverter? Standing(Type type)
    {
        if (type == typeof(Dossier)) return new ShapedConverter<Dossier>(DossierJson.Schema, DossierJson.Shape, DossierJson.Write);
        if (type == typeof(CommuneHistory))
            return new ShapedConverter<CommuneHistory>(HistoryJson.Schema, HistoryJson.ShapeFor(Book), HistoryJson.Write);
        if (type == typeof(Household))
        {
            var household = new HouseholdJson(Book);
            return new ShapedConverter<Household>(HouseholdJson.Schema, household.Shape, household.Write);
        }

        if (type == typeof(PovertyTable))
            return new ShapedConverter<PovertyTable>(PovertyTableJson.Schema, PovertyTableJson.Shape, PovertyTableJson.Write);
        if (type == typeof(Assessment)) return new AssessmentConverter(Book, language);
        return type == typeof(TierDecision) ? new TierDecisionConverter(Book, language) : null;
    }
}
