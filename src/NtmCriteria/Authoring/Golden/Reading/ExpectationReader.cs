using System.Collections.Immutable;
using System.Globalization;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Golden;

/// <summary>Reads what must come out of a case; a criterion or indicator that the set does not have is an error.</summary>
internal static class ExpectationReader
{
    private static readonly WordShape<NoSetReason> NoSet = new();

    private static readonly WordShape<FindingCode> Code = new();

    /// <summary>Why a verdict is open; the first word is that of none.</summary>
    public static readonly WordShape<UndeterminedReason> Reason =
        new(["", .. CamelWords.All<UndeterminedReason>()[1..]], CamelWords.Value<UndeterminedReason>);

    public static GoldenExpectation Read(DocumentReader reader, JsonEntry entry, GoldenQuestion question)
    {
        var given = CaseShape.Expectation.Read(reader, entry);
        var expected = new GoldenExpectation
        {
            Verdict = given.Verdict is { } verdict ? Verdict(reader, verdict) : null,
            NoSet = given.NoSet is { } reason ? CamelWords.Spell(NoSet.Read(reader, reason)) : null,
            Certain = TierOf(reader, given.Certain),
            Possible = TierOf(reader, given.Possible),
            Counts = given.Counts is { } counts ? CaseShape.Counts.Read(reader, counts) : [],
            Criteria = given.Criteria is { } criteria ? Criteria(reader, criteria, question) : [],
            Indicators = given.Indicators is { } indicators ? Indicators(reader, indicators, question) : [],
        };
        if (expected.Count == 0) throw reader.Problem(entry, ProblemCode.Structure, "nothingExpected");
        if (question.Set is not null && expected.NoSet is not null)
            throw reader.Problem(
                given.NoSet!, ProblemCode.Structure, "setInForce", ("set", question.Set.Id), ("day", question.AsOf));
        return expected;
    }

    private static ImmutableArray<Tier> TierOf(DocumentReader reader, JsonEntry? entry) => entry switch
    {
        null => [],
        { Kind: JsonKind.Array } several when several.Children.Count > 0 =>
            [.. several.Children.Select(one => (Tier)reader.Word(one, Words.TierOrNone)).Distinct()],
        var one => [(Tier)reader.Word(one, Words.TierOrNone)],
    };

    private static ExpectedVerdict Verdict(DocumentReader reader, JsonEntry entry)
    {
        switch (entry.Kind)
        {
            case JsonKind.Text:
                return new([Word(reader, entry)]);
            case JsonKind.Array when entry.Children.Count > 0:
                return new([.. entry.Children.Select(one => Word(reader, one)).Distinct()]);
            case JsonKind.Object:
                var (verdict, why, code) = CaseShape.Verdict.Read(reader, entry);
                var alone = verdict.Kind == JsonKind.Object ? throw reader.Wrong(verdict, "aVerdict") : Verdict(reader, verdict);
                return alone with
                {
                    Reason = why is null ? UndeterminedReason.None : Reason.Read(reader, why),
                    Code = code is null ? null : Code.Read(reader, code),
                };
            default:
                throw reader.Wrong(entry, "aVerdict");
        }
    }

    private static Verdict Word(DocumentReader reader, JsonEntry entry) => VerdictCode.ToVerdict(reader.Word(entry, Words.Verdict));

    private static ImmutableArray<KeyValuePair<int, ExpectedVerdict>> Criteria(
        DocumentReader reader, JsonEntry entry, GoldenQuestion question)
    {
        var last = Set(reader, entry, question).Criteria.Length;
        return [.. reader.Members(entry, "anObjectOfCriteria").Select(member =>
            int.TryParse(member.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= last
                ? KeyValuePair.Create(number, Verdict(reader, member))
                : throw reader.Problem(
                    member, ProblemCode.Structure, "noCriterionOfSet", ("key", member.Key), ("set", question.Set!.Id), ("last", last)))];
    }

    private static ImmutableArray<KeyValuePair<string, ExpectedVerdict>> Indicators(
        DocumentReader reader, JsonEntry entry, GoldenQuestion question)
    {
        var set = Set(reader, entry, question);
        return [.. reader.Members(entry, "anObjectOfIndicators").Select(member =>
        {
            var verdict = Verdict(reader, member);
            if (set.Find(member.Key!) is not null) return KeyValuePair.Create(member.Key!, verdict);
            if (!set.Indicators.Any(i => i.Parts.Any(p => p.Id == member.Key)))
                throw reader.Problem(
                    member, ProblemCode.Structure, "noIndicatorOfSet", ("key", member.Key), ("set", set.Id),
                    ("known", set.Indicators.Select(i => i.Id)));
            return verdict.Code is null
                ? KeyValuePair.Create(member.Key!, verdict)
                : throw reader.Problem(member["code"], ProblemCode.Structure, "codeOfPart", ("key", member.Key));
        })];
    }

    private static CriteriaSet Set(DocumentReader reader, JsonEntry entry, GoldenQuestion question) => question.Set
        ?? throw reader.Problem(
            entry, ProblemCode.Structure, "noSetInForce", ("tier", Words.Tier[(int)question.Tier]), ("day", question.AsOf));
}
