using System.Text;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Bulk;
using NtmCriteria.Law;

namespace NtmCriteria.Tests.Checking;

/// <summary>
/// A small world of rules in which nothing is wrong: a standard and an advanced set of years that no national set
/// speaks of, and their calendar. A test breaks it in one place.
/// </summary>
internal sealed record SmallRules(string Standard, string Advanced, string? Calendar)
{
    private const string Days = "\"from\": \"2031-03-08\", \"to\": \"2035-12-31\"";

    public static SmallRules Sound { get; } = Make();

    public IReadOnlyList<CheckFinding> Findings => Check(default);

    public IReadOnlyList<CheckFinding> Check(CheckOptions options, params RuleSource[] further)
    {
        List<RuleSource> documents = [Of("standard.json", Standard), Of("advanced.json", Advanced), .. further];
        if (Calendar is not null) documents.Add(Of("calendar.json", Calendar));
        return RuleCheck.Run(documents, options);
    }

    public static RuleSource Of(string name, string json) => new(name, Encoding.UTF8.GetBytes(json));

    public static string Change(string text, string part, string replacement) =>
        text.Contains(part, StringComparison.Ordinal)
            ? text.Replace(part, replacement, StringComparison.Ordinal)
            : throw new ArgumentException($"The text has no {part}.");

    private static SmallRules Make()
    {
        var standard = File.ReadAllText(BrokenDocuments.File("sound.json"));
        foreach (var (part, replacement) in new[]
                 {
                     ("commune/standard/2021-2025", "commune/standard/2031-2035"), ("2022-03-08", "2031-03-08"),
                     ("2024-03-01", "2033-03-01"), ("2025-12-31", "2035-12-31"),
                     ("\"from\": 2021, \"to\": 2023", "\"from\": 2031, \"to\": 2033"), ("\"year\": 2021", "\"year\": 2031"),
                     ("\"year\": 2022", "\"year\": 2032"), ("\"year\": 2023", "\"year\": 2033"), ("recalled", "confirmed"),
                     ("\"set\": \"commune/advanced/2021-2025\", \"indicator\": \"10.1\"", "\"set\": \"commune/advanced/2031-2035\", \"indicator\": \"2.1\""),
                 })
            standard = Change(standard, part, replacement);
        var advanced = Change(standard, "commune/standard/2031-2035", "commune/advanced/2031-2035");
        advanced = Change(advanced, "\"tier\": \"standard\"", "\"tier\": \"advanced\"");
        advanced = Change(
            advanced,
            "\"kind\": \"factorOf\", \"decidedBy\": \"national\", \"evidence\": \"confirmed\", \"reference\": \"Annex\", \"factor\": 1.10, \"of\": { \"set\": \"commune/advanced/2031-2035\", \"indicator\": \"2.1\" }",
            "\"kind\": \"atLeast\", \"decidedBy\": \"national\", \"evidence\": \"confirmed\", \"reference\": \"Annex\", \"levels\": { \"all\": 70 }");
        return new(standard, advanced, $$"""
            { "schema": "ntm-calendar/1", "period": { {{Days}} }, "lines": [
              { "level": "commune", "tier": "standard", "entries": [ { {{Days}}, "set": "commune/standard/2031-2035", "evidence": "confirmed", "reference": "x" } ] },
              { "level": "commune", "tier": "advanced", "entries": [ { {{Days}}, "set": "commune/advanced/2031-2035", "evidence": "confirmed", "reference": "x" } ] } ] }
            """);
    }
}
