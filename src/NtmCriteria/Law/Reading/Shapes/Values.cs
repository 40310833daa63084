using NodaTime;

namespace NtmCriteria.Law;

/// <summary>The shapes that many documents share.</summary>
internal static class Values
{
    public static readonly TextShape Text = new();

    // A text of white space alone says nothing.
    public static readonly TextShape Filled = new() { Pattern = "\\S" };

    public static readonly DateShape Date = new() { Name = "date" };

    public static readonly WholeShape Whole = new();

    public static readonly WholeShape WholeFrom0 = new() { Minimum = 0 };

    public static readonly NumberShape Number = new();

    public static readonly FlagShape Flag = new();

    public static readonly UnitShape Unit = new() { Name = "unit" };

    public static readonly WordShape<EvidenceGrade> Evidence = new(Words.Evidence) { Name = "evidence" };

    public static readonly WordShape<EvidenceGrade> KnownEvidence =
        new(Words.KnownEvidence) { Name = "knownEvidence" };

    public static readonly WordShape<Level> Level = new(Words.Level);

    public static readonly WordShape<Tier> Tier = new(Words.Tier);

    // Before the first set and after the last one follow from the period of the calendar.
    public static readonly WordShape<NoSetReason> NoSet = new(Words.NoSet);

    public static readonly ObjectShape<LocalText> Label = new("label", o =>
    {
        var label = new LocalText(o.Needs("vi", Filled), o.Needs("en", Filled));
        o.Require(!string.IsNullOrWhiteSpace(label.Vi), ".vi", ProblemCode.Label, "labelWithoutVietnamese");
        o.Require(!string.IsNullOrWhiteSpace(label.En), ".en", ProblemCode.Label, "labelWithoutEnglish");
        o.Require(label.Vi.IsNormalized(), ".vi", ProblemCode.Label, "labelNotComposed");
        return label;
    });

    public static readonly ObjectShape<DateInterval> Period = new("period", o => o.Days());

    /// <summary>The text that names the kind of a document.</summary>
    public static KindShape Kind(string kind) => new(kind);

    /// <summary>Where a national rule stands; one that says that no rule was seen names no instrument.</summary>
    public static LegalSource Source(string? instrument, EvidenceGrade evidence, string reference, string? note = null) =>
        new(instrument ?? "-", reference, evidence, Authority.National, note);
}
