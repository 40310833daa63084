using System.Globalization;
using System.Text;
using NodaTime;
using NtmCriteria.Law;
using Xunit;

namespace NtmCriteria.Tests;

/// <summary>The page on the calendar is made from the data: <c>ACCEPT_SNAPSHOTS=1</c> rewrites it.</summary>
public sealed class CalendarPageTests
{
    [Fact]
    public void The_page_shows_the_calendar_as_it_is() => Snapshot.MatchFile("docs/calendar.md", Page(RuleBook.National));

    [Fact]
    public void Every_entry_of_the_calendar_has_its_row_and_every_reason_its_words()
    {
        var rows = Page(RuleBook.National).Split('\n').Where(l => l.StartsWith("| 20", StringComparison.Ordinal)).ToArray();
        Assert.Equal(RuleBook.National.Calendar.Lines.Sum(l => l.Entries.Length), rows.Length);
        Assert.All(rows, row => Assert.Equal(6, row.Count(c => c == '|')));
        foreach (var reason in Enum.GetValues<NoSetReason>()) Assert.NotEmpty(Words(reason));
    }

    private static string Page(RuleBook book)
    {
        var text = new StringBuilder();
        text.Append("# The calendar\n\n");
        text.Append(
            "Which set governs on which days, for every level and tier, or why none does. A test writes this page from the"
            + " calendar of the library; `RuleBook.Ask(level, tier, day)` gives the same answers, with reference and evidence."
            + " The grade speaks of the row, that is of the days and of what governs: the levels of a set have"
            + " [grades of their own](evidence.md).\n\n");
        text.Append(CultureInfo.InvariantCulture, $"From {Iso(book.Period.Start)} to {Iso(book.Period.End)}; for days before and after, the answer is a reason too.");
        text.Append(" A level and tier without a table did not exist: the answer is `NoSuchTier`.\n");
        foreach (var line in book.Calendar.Lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {line.Level}, {line.Tier.ToString().ToLowerInvariant()}\n\n");
            text.Append("| from | to | set or reason | reference | evidence |\n|---|---|---|---|---|\n");
            foreach (var entry in line.Entries)
            {
                // What a reader asks is what the library answers, on the first and on the last day.
                var answer = book.Ask(line.Level, line.Tier, entry.Days.Start);
                Assert.Equal(answer.Reason, book.Ask(line.Level, line.Tier, entry.Days.End).Reason);
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {Iso(entry.Days.Start)} | {Iso(entry.Days.End)} | {What(answer)} | {answer.Reference} | {Words(answer.Evidence)} |\n");
            }
        }

        return text.ToString();
    }

    private static string What(SetAnswer answer) => answer switch
    {
        { Set: { } set } => $"`{set.Id}`",
        { SetId: { } id } => $"`{id}`: {Words(answer.Reason!.Value)}",
        _ => Words(answer.Reason!.Value),
    };

    private static string Words(NoSetReason reason) => reason switch
    {
        NoSetReason.BeforeFirstSet => "before the first set (`BeforeFirstSet`)",
        NoSetReason.AfterLastSet => "after the last set (`AfterLastSet`)",
        NoSetReason.NotLoaded => "governed, but its text is not here (`NotLoaded`)",
        NoSetReason.TransitionNotKnown => "what governed was not seen (`TransitionNotKnown`)",
        NoSetReason.DecidedByProvince => "each province issued its own set (`DecidedByProvince`)",
        NoSetReason.NoSuchTier => "there was no such tier (`NoSuchTier`)",
        _ => "",
    };

    private static string Words(EvidenceGrade? grade) => grade switch
    {
        EvidenceGrade.TwoSources => "two sources",
        EvidenceGrade.Confirmed => "one source",
        EvidenceGrade.Recalled => "recalled",
        _ => "not known",
    };

    private static string Iso(LocalDate day) => Dates.Iso(day);
}
