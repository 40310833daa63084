using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Tests;

/// <summary>A closed calendar: every day has one answer, a set inside its period or a reason.</summary>
public class ClosedCalendarTests
{
    private static readonly LocalDate First = new(2010, 1, 1);

    [Fact]
    public void EveryDayHasOneAnswer() => Invariant.Holds(Gen.Choose(1, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        var (calendar, segments) = Calendar(random);
        var book = new RuleBook(
            CalendarReader.Read("calendar", Encoding.UTF8.GetBytes(calendar.ToJsonString())),
            segments.Where(s => s is { Set: not null, Loaded: true }).DistinctBy(s => s.Set).Select(s => KeyValuePair.Create(
                s.Set!, new Lazy<SetDefinition>(() => Definition(s.Set!, s.From, s.To)))));
        for (var i = 0; i < 60; i++)
        {
            var day = First.PlusDays(random.Next(-400, 7000));
            var answer = book.Ask(Level.Commune, Tier.Standard, day);
            var expected = segments.SingleOrDefault(s => s.From <= day && day <= s.To);
            Assert.Equal(answer.Set is null, answer.Reason is not null);
            Assert.Equal(expected is { Set: not null, Loaded: true }, answer.Set is not null);
            if (answer.Set is { } set)
            {
                Assert.Equal(expected!.Set, set.Id);
                Assert.True(set.Period.Contains(day));
                Assert.Equal(day, set.AsOf);
                Assert.True(set.VersionFrom <= day);
                Assert.Equal(set.Id, book.Get(set.Id, day).Id);
            }
            else
            {
                Assert.Equal(Reason(expected, day), answer.Reason);
                Assert.Equal(answer, Assert.Throws<NoSetException>(() => book.InForce(Level.Commune, Tier.Standard, day)).Answer);
            }

            Assert.False(string.IsNullOrEmpty(answer.Explain(Language.Vietnamese)));
            Assert.Equal(
                book.Period.Contains(day) ? NoSetReason.NoSuchTier
                    : day < First ? NoSetReason.BeforeFirstSet : NoSetReason.AfterLastSet,
                book.Ask(Level.Province, Tier.Standard, day).Reason);
        }
    }, 100);

    [Fact]
    public void ASetWhoseOwnPeriodIsOverDoesNotAnswer()
    {
        // The calendar goes on for longer than the document: a mistake in the data, not an answer.
        var calendar = new JsonObject
        {
            ["schema"] = "ntm-calendar/1",
            ["period"] = new JsonObject { ["from"] = "2010-01-01", ["to"] = "2020-12-31" },
            ["lines"] = new JsonArray(new JsonObject
            {
                ["level"] = "commune", ["tier"] = "standard",
                ["entries"] = new JsonArray(World.Entry("2010-01-01", "2020-12-31", "set", "commune/standard/2010-2015")),
            }),
        };
        var book = new RuleBook(
            CalendarReader.Read("calendar", Encoding.UTF8.GetBytes(calendar.ToJsonString())),
            [new("commune/standard/2010-2015", new(() => Definition("commune/standard/2010-2015", First, new(2015, 12, 31))))]);
        Assert.NotNull(book.Ask(Level.Commune, Tier.Standard, new(2015, 12, 31)).Set);
        Assert.Equal(NoSetReason.NotLoaded, book.Ask(Level.Commune, Tier.Standard, new(2016, 1, 1)).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => book.Get("commune/standard/2010-2015", new(2016, 1, 1)));
    }

    private static NoSetReason Reason(Segment? segment, LocalDate day) =>
        segment is null ? (day < First ? NoSetReason.BeforeFirstSet : NoSetReason.AfterLastSet)
        : segment.Set is not null ? NoSetReason.NotLoaded : NoSetReason.TransitionNotKnown;

    private static (JsonObject, List<Segment>) Calendar(Random random)
    {
        var (segments, from) = (new List<Segment>(), First);
        for (var i = 0; i < random.Next(1, 7); i++)
        {
            var to = from.PlusDays(random.Next(0, 2000));
            segments.Add(new(from, to, random.Next(3) > 0 ? $"commune/standard/{2000 + i}-{2001 + i}" : null, random.Next(3) > 0));
            from = to.PlusDays(1);
        }

        return (new()
        {
            ["schema"] = "ntm-calendar/1",
            ["period"] = new JsonObject { ["from"] = Iso(First), ["to"] = Iso(segments[^1].To) },
            ["lines"] = new JsonArray(new JsonObject
            {
                ["level"] = "commune", ["tier"] = "standard",
                ["entries"] = new JsonArray([.. segments.Select(s => s.Set is null
                    ? World.Entry(Iso(s.From), Iso(s.To), "reason", "transitionNotKnown")
                    : World.Entry(Iso(s.From), Iso(s.To), "set", s.Set))]),
            }),
        }, segments);
    }

    private static SetDefinition Definition(string id, LocalDate from, LocalDate to)
    {
        var document = new RuleDraw(new(id.Length), Tier.Standard, []).Document();
        var json = document.ToJsonString()
            .Replace(RuleDraw.IdOf(Tier.Standard), id, StringComparison.Ordinal)
            .Replace("\"2024-03-01\"", $"\"{Iso(to)}\"", StringComparison.Ordinal)
            .Replace($"\"{RuleDraw.PeriodFrom}\"", $"\"{Iso(from)}\"", StringComparison.Ordinal)
            .Replace($"\"{RuleDraw.PeriodTo}\"", $"\"{Iso(to)}\"", StringComparison.Ordinal);
        return SetReader.Read(id, Encoding.UTF8.GetBytes(json));
    }

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private sealed record Segment(LocalDate From, LocalDate To, string? Set, bool Loaded);
}
