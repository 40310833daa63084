using System.Collections.Immutable;
using System.Globalization;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Golden;

/// <summary>Reads what must come out of a case; a criterion or indicator that the set does not have is an error.</summary>
internal static class ExpectationReader
{
    private const string ExpectedVerdict =
        "met, notMet, undetermined or notApplicable, several of them in an array, or an object with a \"verdict\"";

    private const string ExpectedVerdictVi =
        "met, notMet, undetermined hoặc notApplicable, nhiều kết luận trong một mảng, hoặc một đối tượng có \"verdict\"";

    public static GoldenExpectation Read(DocumentReader reader, JsonEntry entry, GoldenQuestion question)
    {
        CaseShape.Expectation.Check(reader, entry);
        var expected = new GoldenExpectation
        {
            Verdict = entry.Find("verdict") is { } verdict ? Verdict(reader, verdict) : null,
            NoSet = entry.Find("noSet") is { } reason
                ? CamelWords.All<NoSetReason>()[reader.Word(reason, CamelWords.All<NoSetReason>())] : null,
            Certain = TierOf(reader, entry, "tierCertain"),
            Possible = TierOf(reader, entry, "tierPossible"),
            Counts = entry.Find("counts") is { } counts ? Counts(reader, counts) : [],
            Criteria = entry.Find("criteria") is { } criteria ? Criteria(reader, criteria, question) : [],
            Indicators = entry.Find("indicators") is { } indicators ? Indicators(reader, indicators, question) : [],
        };
        if (expected.Count == 0) throw reader.Problem(
                entry, "nothing is expected; expected at least one verdict, count or tier",
                "không có kết quả mong đợi nào; cần ít nhất một kết luận, số đếm hoặc bậc");
        if (question.Set is not null && expected.NoSet is not null)
            throw reader.Problem(
                entry["noSet"],
                $"the set {question.Set.Id} is in force on {Dates.Iso(question.AsOf)}; expected a day or tier without one",
                $"bộ {question.Set.Id} có hiệu lực ngày {Dates.Iso(question.AsOf)}; cần một ngày hoặc bậc không có bộ nào");
        return expected;
    }

    private static ImmutableArray<Tier> TierOf(DocumentReader reader, JsonEntry around, string key) => around.Find(key) switch
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
                CaseShape.Verdict.Check(reader, entry);
                var alone = entry["verdict"].Kind == JsonKind.Object
                    ? throw reader.Wrong(entry["verdict"], ExpectedVerdict, ExpectedVerdictVi) : Verdict(reader, entry["verdict"]);
                return alone with
                {
                    Reason = entry.Find("reason") is { } reason
                        ? CamelWords.Value<UndeterminedReason>(reader.Word(reason, ["", .. CamelWords.All<UndeterminedReason>()[1..]]))
                        : UndeterminedReason.None,
                    Code = entry.Find("code") is { } code
                        ? CamelWords.Value<FindingCode>(reader.Word(code, CamelWords.All<FindingCode>())) : null,
                };
            default:
                throw reader.Wrong(entry, ExpectedVerdict, ExpectedVerdictVi);
        }
    }

    private static Verdict Word(DocumentReader reader, JsonEntry entry) => (Verdict)reader.Word(entry, Words.Verdict);

    private static ImmutableArray<KeyValuePair<Verdict, int>> Counts(DocumentReader reader, JsonEntry entry)
    {
        CaseShape.Counts.Check(reader, entry);
        return [.. entry.Children.Select(member => KeyValuePair.Create(
            (Verdict)Array.IndexOf(Words.Verdict, member.Key), reader.Whole(member)))];
    }

    private static ImmutableArray<KeyValuePair<int, ExpectedVerdict>> Criteria(
        DocumentReader reader, JsonEntry entry, GoldenQuestion question)
    {
        var last = Set(reader, entry, question).Criteria.Length;
        return [.. DossierReader.Members(reader, entry, "an object with a verdict for each criterion", "một đối tượng có kết luận cho từng tiêu chí").Select(member =>
            int.TryParse(member.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= last
                ? KeyValuePair.Create(number, Verdict(reader, member))
                : throw reader.Problem(
                    member, $"\"{member.Key}\" is no criterion of {question.Set!.Id}; expected a number from 1 to {DocumentReader.Number(last)}",
                    $"\"{member.Key}\" không phải tiêu chí của {question.Set.Id}; cần một số từ 1 đến {DocumentReader.Number(last)}"))];
    }

    private static ImmutableArray<KeyValuePair<string, ExpectedVerdict>> Indicators(
        DocumentReader reader, JsonEntry entry, GoldenQuestion question)
    {
        var set = Set(reader, entry, question);
        return [.. DossierReader.Members(reader, entry, "an object with a verdict for each indicator", "một đối tượng có kết luận cho từng chỉ tiêu").Select(member =>
        {
            var verdict = Verdict(reader, member);
            if (set.Find(member.Key!) is not null) return KeyValuePair.Create(member.Key!, verdict);
            if (!set.Indicators.Any(i => i.Parts.Any(p => p.Id == member.Key)))
            {
                var known = string.Join(", ", set.Indicators.Select(i => i.Id));
                throw reader.Problem(
                    member, $"\"{member.Key}\" is no indicator of {set.Id}; expected one of {known}",
                    $"\"{member.Key}\" không phải chỉ tiêu của {set.Id}; cần một trong {known}");
            }

            return verdict.Code is null
                ? KeyValuePair.Create(member.Key!, verdict)
                : throw reader.Problem(
                    member["code"],
                    $"\"{member.Key}\" is a part, which has no explanation of its own; expected the code of its indicator",
                    $"\"{member.Key}\" là một thành phần, không có giải thích riêng; cần mã giải thích của chỉ tiêu");
        })];
    }

    private static CriteriaSet Set(DocumentReader reader, JsonEntry entry, GoldenQuestion question) => question.Set
        ?? throw reader.Problem(
            entry,
            $"no {Words.Tier[(int)question.Tier]} set is in force on {Dates.Iso(question.AsOf)}; expected \"noSet\" alone",
            $"không có bộ {Words.Tier[(int)question.Tier]} nào có hiệu lực ngày {Dates.Iso(question.AsOf)}; chỉ cần \"noSet\"");
}
