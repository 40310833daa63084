using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NtmCriteria.Poverty;

namespace NtmCriteria.Benchmarks;

/// <summary>A file of households as a province would keep it, and the lines of the standard, for whole programs to read.</summary>
public static class HouseholdFile
{
    private const int PerCommune = 1_000;

    /// <summary>Writes <c>households.csv</c> and <c>households.json</c> into a folder: communes of a thousand households, in order.</summary>
    public static int Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        var standard = RuleBook.National.Poverty.InForce(new LocalDate(2024, 12, 31));
        var random = new Random(7);
        var row = new StringBuilder();
        using (var csv = new StreamWriter(Path.Combine(folder, "households.csv"), false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" })
        {
            csv.WriteLine("household,commune,settlement,income,persons," + string.Join(',', standard.Indicators.Select(i => i.Id)));
            for (var i = 0; i < count; i++)
            {
                var commune = i / PerCommune;
                row.Clear().Append(CultureInfo.InvariantCulture, $"H{i:00000000},Xã Ví Dụ {commune},{(commune % 4 == 0 ? "urban" : "rural")},{random.Next(500, 6_000)}000,{random.Next(1, 8)}");
                var bits = random.Next() & random.Next() & 0xFFFF;
                for (var d = 0; d < standard.Indicators.Length; d++) row.Append((bits >> d & 1) != 0 ? ",1" : ",0");
                csv.Write(row);
                csv.WriteLine();
            }
        }

        var line = standard.Line(LineKind.Poor)!;
        File.WriteAllText(Path.Combine(folder, "households.json"), JsonSerializer.Serialize(new
        {
            count,
            cutOff = standard.CutOff,
            rural = line.Rural.Value,
            urban = line.Urban.Value,
            deprivations = standard.Indicators.Select(i => i.Id),
            columns = (string[][])[["household", "VARCHAR"], ["commune", "VARCHAR"], ["settlement", "VARCHAR"], ["income", "BIGINT"], ["persons", "INTEGER"], .. standard.Indicators.Select(i => new[] { i.Id, "TINYINT" })],
        }));
        Console.WriteLine($"{count} households to {folder}");
        return 0;
    }
}
