using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Benchmarks;

/// <summary>
/// A table of communes as an office would send it, with the columns of the national standard set, and the levels of that
/// set by region, for whole programs to read: <c>ntm</c>, and a database that is asked the same.
/// </summary>
public static class EndToEndTable
{
    private const int Year = 2024;
    private static readonly LocalDate AsOf = new(Year, 12, 31);

    /// <summary>Writes <c>communes.csv</c> and <c>task.json</c> into a folder.</summary>
    public static int Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        var set = RuleBook.National.InForce(Level.Commune, Tier.Standard, AsOf);
        var places = Provinces.Names.Where(name => Provinces.EarlierNameOf(name, AsOf) is null).Select(name => (Name: name, Region: set.StratumOf(new Commune("", "") { Province = name }).Stratum?.Code))
            .Where(place => place.Region is not null).ToArray();
        var columns = set.Indicators.Select(i => new Column(i, set, [.. set.Strata.Select(s => set.Requirement(i.Id, s.Code, Year))])).ToArray();
        var random = new Random(2024);
        using (var csv = new StreamWriter(Path.Combine(folder, "communes.csv"), false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" })
        {
            csv.WriteLine("code,commune,district,province,region,year," + string.Join(',', columns.Select(c => c.Indicator.Id)));
            for (var i = 0; i < count; i++)
            {
                var place = places[random.Next(places.Length)];
                var stratum = set.Strata.Select(s => s.Code).ToList().IndexOf(place.Region!);
                csv.Write(string.Create(CultureInfo.InvariantCulture, $"X{i:000000},Xã Ví Dụ {i},Huyện {random.Next(1, 12)},{place.Name},{place.Region},{Year}"));
                foreach (var column in columns)
                {
                    csv.Write(',');
                    csv.Write(column.Draw(random, stratum));
                }

                csv.WriteLine();
            }
        }

        File.WriteAllText(Path.Combine(folder, "task.json"), JsonSerializer.Serialize(new
        {
            count,
            strata = set.Strata.Select(s => s.Code),
            set = set.Id,
            criteria = set.Criteria.Select(c => new
            {
                number = c.Number,
                complete = c.IsComplete,
                indicators = columns.Where(k => k.Indicator.Criterion == c.Number).Select(k => new { id = k.Indicator.Id, number = k.IsNumber, tests = k.Tests() }),
            }),
        }));
        Console.WriteLine($"{count} communes x {columns.Length} indicators to {folder}");
        return 0;
    }

    /// <summary>One column: what is asked in each region, and values on both sides of it.</summary>
    private sealed class Column(Indicator indicator, CriteriaSet set, Requirement?[] asked)
    {
        // Where some region asks for a number, the column holds numbers; else judgements.
        private readonly LevelRequirement[] levels = [.. asked.OfType<LevelRequirement>()];

        public Indicator Indicator => indicator;

        public bool IsNumber => levels.Length > 0 && indicator.Parts.IsEmpty && indicator.Unit?.Id != "rating";

        /// <summary>By region what must hold of a number, a word where a judgement decides, null where nothing is asked.</summary>
        public object?[] Tests() =>
        [
            .. asked.Select(object? (requirement) => requirement switch
            {
                NotRequired => null,
                AtMost at when IsNumber => new { op = "<=", level = at.Level },
                LessThan at when IsNumber => new { op = "<", level = at.Level },
                MoreThan at when IsNumber => new { op = ">", level = at.Level },
                LevelRequirement at when IsNumber => new { op = ">=", level = at.Level },
                _ => "judged",
            }),
        ];

        public string Draw(Random random, int stratum)
        {
            // Two of a hundred are not known, and half a percent falls short, so that both verdicts and the open one occur.
            if (random.Next(50) == 0) return "";
            var passes = random.Next(200) != 0;
            if (!IsNumber) return passes ? "đạt" : "không đạt";
            var level = asked[stratum] as LevelRequirement ?? levels[0];
            var whole = indicator.Unit is { IsCount: true } or { Id: "level" };
            var step = whole ? random.Next(0, 3) : random.Next(0, 60) / 10m;
            var (low, high) = indicator.Unit is { IsShare: true } ? (1m, 100m) : (1m, 290m);
            var rising = level is not (AtMost or LessThan);
            var value = rising == passes ? level.Level + step + (level is MoreThan ? 1 : 0) : level.Level - step - (level is LessThan || (rising && step == 0) ? 1 : 0);
            if (!rising && !passes && step == 0) value++;
            value = Math.Clamp(value, Math.Min(low, level.Level), Math.Max(high, level.Level));
            return (whole ? decimal.Round(value) : decimal.Round(value, 2)).ToString(CultureInfo.InvariantCulture);
        }

        public override string ToString() => $"{indicator.Id} of {set.Id}";
    }
}
