using System.Collections.Immutable;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Golden;

/// <summary>Reads one result of a report: its inputs as a dossier, its verdicts as what is expected.</summary>
internal sealed class ResultReader(DocumentReader reader, RuleBook book, string name, int line)
{
    private readonly List<KeyValuePair<string, ExpectedVerdict>> indicators = [];
    private readonly List<KeyValuePair<string, string?>> required = [];

    public RecordedResult Read(JsonEntry entry, string? askedSet, EvaluationOptions options)
    {
        var asOf = reader.Date(reader.Need(entry, "asOf"));
        reader.Finish();
        var tier = (Tier)reader.Word(reader.Need(entry, "tier"), Words.Tier);
        var set = askedSet is null ? book.Ask(Level.Commune, tier, asOf).Set
            : book.SetIds.Contains(askedSet, StringComparer.Ordinal) && book.PeriodOf(askedSet).Contains(asOf) ? book.Get(askedSet, asOf) : null;
        var input = reader.Need(entry, "input");
        var commune = new Commune(reader.TextOrNull(entry, "code") ?? "", reader.TextOrNull(entry, "commune") ?? "")
        {
            District = reader.TextOrNull(entry, "district"),
            Province = reader.TextOrNull(entry, "province"),
        };
        var (observations, attested, place, whole) = CaseShape.Input.Read(reader, input);
        commune = DossierReader.Placed(reader, input, place, new(book, asOf, askedSet, tier, set), commune);
        var dossier = DossierReader.Fill(
            reader, observations, attested, Dossier.Fill(commune, reader.Whole(reader.Need(entry, "year")), tier), question: null);
        reader.Finish();
        // The flat fields are the same dossier, in short.
        if (whole is not null) dossier = whole.Meaning(whole.Tier ?? tier);
        var expected = Expected(entry);
        return new(
            new(name, line, commune.ToString(), dossier, asOf, new(name, EvidenceGrade.Unknown))
            {
                SetId = askedSet, Tier = tier, Options = options, Expected = expected,
            },
            [.. required])
        {
            Dossier = whole ?? dossier,
        };
    }

    private GoldenExpectation Expected(JsonEntry entry)
    {
        var noSet = reader.TextOrNull(entry, "reason");
        var criteria = reader.Items(reader.Need(entry, "criteria"))
            .Select(criterion => KeyValuePair.Create(reader.Whole(reader.Need(criterion, "number")), Criterion(criterion))).ToImmutableArray();
        return new()
        {
            NoSet = noSet,
            Verdict = noSet is null ? new([Verdict(entry)]) : null,
            Counts = noSet is null
                ? [.. Words.Verdict.Select((word, v) => KeyValuePair.Create(VerdictCode.ToVerdict(v), reader.Whole(reader.Need(entry, word))))] : [],
            Certain = [(Tier)reader.Word(reader.Need(entry, "tierCertain"), Words.TierOrNone)],
            Possible = [(Tier)reader.Word(reader.Need(entry, "tierPossible"), Words.TierOrNone)],
            Criteria = criteria,
            Indicators = [.. indicators],
        };
    }

    private ExpectedVerdict Criterion(JsonEntry criterion)
    {
        foreach (var indicator in reader.Items(reader.Need(criterion, "indicators")))
        {
            var id = Indicator(indicator);
            required.Add(new(id, reader.TextOrNull(indicator, "required")));
            foreach (var part in indicator.Find("parts") is { } parts ? reader.Items(parts) : [])
                required.Add(new(Indicator(part), reader.TextOrNull(part, "required")));
        }

        return WithReason(criterion);
    }

    private string Indicator(JsonEntry entry)
    {
        var id = reader.Text(reader.Need(entry, "id"));
        indicators.Add(new(id, WithReason(entry)));
        return id;
    }

    private ExpectedVerdict WithReason(JsonEntry entry) => new([Verdict(entry)])
    {
        Reason = reader.Need(entry, "reason") is { Kind: not JsonKind.Null } reason
            ? ExpectationReader.Reason.Read(reader, reason)
            : UndeterminedReason.None,
    };

    private Verdict Verdict(JsonEntry entry) => VerdictCode.ToVerdict(reader.Word(reader.Need(entry, "verdict"), Words.Verdict));
}
