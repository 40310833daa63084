using System.Globalization;
using System.Text;

namespace NtmCriteria.ProgramTests.Report;

/// <summary>A commune table with a cell of every kind in every column, drawn from a seed.</summary>
internal static class FilledTable
{
    private static readonly string[] Syllables =
        ["An", "Bình", "Chi", "Đông", "Giang", "Hòa", "Khê", "Lăng", "Mỹ", "Nghĩa", "Phú", "Quỳnh", "Sơn", "Thủy", "Vân", "Xuân"];

    /// <summary>The table as CSV.</summary>
    /// <param name="communes">The number of communes in each year.</param>
    /// <param name="seed">Where chance comes from.</param>
    /// <param name="years">The years of the data.</param>
    public static string Csv(int communes, int seed, params int[] years)
    {
        var random = new Random(seed);
        var set = RuleBook.National.InForce(Level.Commune, Tier.Standard, new(2023, 12, 31));
        var columns = set.Indicators.SelectMany(i => i.Parts.IsEmpty
                ? i.Inputs.Select(n => (n.Id, n.Unit)).Append((i.Id, i.Unit))
                : i.Inputs.Select(n => (n.Id, n.Unit)).Concat(i.Parts.Where(p => p.ObservedAs is null).Select(p => (p.Id, p.Unit))))
            .DistinctBy(c => c.Id).ToArray();
        var table = new StringBuilder("code,commune,district,province,year,recognised,decision")
            .AppendJoin("", columns.Select(c => "," + c.Id))
            .AppendJoin("", set.Criteria.Select(c => string.Create(CultureInfo.InvariantCulture, $",criterion {c.Number}")))
            .Append('\n');
        for (var n = 0; n < communes; n++)
        {
            var province = set.Provinces[n % set.Provinces.Length];
            var name = $"{Syllables[random.Next(16)]} {Syllables[random.Next(16)]}";
            foreach (var year in years)
            {
                table.Append(CultureInfo.InvariantCulture, $"{n + 1:00000},{name},{Syllables[n % 13]} {Syllables[n % 7]},{province},{year}");
                table.Append(random.Next(4) == 0 ? string.Create(CultureInfo.InvariantCulture, $",standard,{n}/QĐ-UBND") : ",,");
                foreach (var (_, unit) in columns) table.Append(',').Append(Cell(random, unit));
                foreach (var _ in set.Criteria) table.Append(random.Next(12) switch { 0 => ",đạt", 1 => ",không đạt", _ => "," });
                table.Append('\n');
            }
        }

        return table.ToString();
    }

    private static string Cell(Random random, UnitOfMeasure? unit)
    {
        var kind = random.Next(20);
        if (kind == 0) return "";
        if (kind == 1) return "n/a";
        if (kind == 2) return "đạt";
        return unit?.Id switch
        {
            null => kind < 6 ? "không đạt" : "đạt",
            "rating" => new[] { "trung bình", "khá", "tốt" }[random.Next(3)],
            "percent" => kind switch
            {
                3 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(60, 200)}/{random.Next(200, 260)}"),
                4 => string.Create(CultureInfo.InvariantCulture, $">{random.Next(100)}"),
                5 => string.Create(CultureInfo.InvariantCulture, $"<={random.Next(100)}"),
                _ => string.Create(CultureInfo.InvariantCulture, $"{random.Next(300, 1001) / 10m}"),
            },
            _ when unit.IsCount => string.Create(CultureInfo.InvariantCulture, $"{random.Next(0, 9)}"),
            "level" => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 5)}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{random.Next(100, 900) / 10m}"),
        };
    }
}
