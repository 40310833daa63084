using System.Globalization;
using System.Text;
using NodaTime;
using NtmCriteria.Cli;
using NtmCriteria.Law;
using NtmCriteria.Tables;
using NtmCriteria.Units;

namespace NtmCriteria.Tests.Road;

/// <summary>A table drawn from a seed: every form of a table and of a cell that readers know, more or less often.</summary>
internal sealed class DrawnTable
{
    private static readonly string[] Fixed =
        ["code", "commune", "district", "province", "region", "zone", "group", "year", "as_of", "traits", "recognised", "decision", "decision_date", "former_province", "STT", "Ghi chú"];

    private readonly Random random;
    private readonly char separator;
    private readonly string newLine;
    private readonly NumberStyle style;
    private readonly int quotes;
    private readonly double odd, bad, special;
    private readonly List<string> columns = [];
    private readonly Dictionary<string, (Requirement?[] Asked, UnitOfMeasure? Unit)> asked = new(StringComparer.Ordinal);
    private readonly (string Province, string? Region)[] places;
    private readonly int[] years;
    private readonly int count;

    public DrawnTable(int seed)
    {
        random = new Random(seed);
        style = random.Next(3) == 0 ? NumberStyle.Vietnamese : NumberStyle.Invariant;
        separator = Pick(",,,;\t|".ToCharArray());
        newLine = random.Next(4) == 0 ? "\r\n" : "\n";
        quotes = random.Next(4);
        odd = Pick([0, 0.02, 0.2]);
        bad = Pick([0, 0, 0, 0.001, 0.02]);
        special = Pick([0, 0.03, 0.1]);
        years = Pick<int[]>([[2024], [2022, 2023, 2024, 2025], [2023], [2019, 2024, 2026]]);
        var tier = Pick([Tier.Standard, Tier.Standard, Tier.Advanced, Tier.Model]);
        var day = new LocalDate(years[0], 12, 31);
        var sets = new[] { Tier.Standard, Tier.Advanced, Tier.Model }.Select(t => RuleBook.National.Ask(Level.Commune, t, day).Set).OfType<CriteriaSet>().ToArray();
        count = random.Next(5, 120);
        foreach (var column in Fixed)
            if (random.NextDouble() < (column is "code" ? 0.8 : column is "commune" or "year" or "province" ? 0.95 : 0.25)) columns.Add(column);
        if (!columns.Contains("code") && !columns.Contains("commune")) columns.Add("commune");
        foreach (var set in sets) Draw(set, tier);
        places = [.. Enumerable.Range(0, 4).Select(_ => Pick([.. Provinces.Names])).Select(name => (name, Region(sets, name))), ("Hà Nam Ninh", null)];
        if (random.Next(3) > 0) Shuffle(columns);
        var setId = random.Next(6) == 0 && sets.Length > 0 ? Pick(sets).Id : null;
        Request = new()
        {
            Language = Pick([Language.English, Language.Vietnamese]),
            KeepGoing = random.Next(2) == 0,
            Quiet = random.Next(8) == 0,
            FailOn = Pick<Verdict?>([null, Verdict.NotMet, Verdict.Undetermined]),
            Evaluation = new() { MinimumEvidence = Pick([EvidenceGrade.Unknown, EvidenceGrade.Unknown, EvidenceGrade.Confirmed]), UseWeakLimits = random.Next(4) == 0 },
            Table = new()
            {
                Numbers = style, Tier = setId is null ? tier : sets.First(s => s.Id == setId).Tier, SetId = setId, IgnoreUnknown = random.Next(3) == 0,
                AsOf = random.Next(4) == 0 ? new LocalDate(Pick(years), random.Next(1, 13), 5) : null,
                BlockSize = random.Next(3) == 0 ? 1 << 20 : random.Next(600, 6000),
            },
        };
        Bytes = Write();
    }

    public Request Request { get; }

    public byte[] Bytes { get; }

    private void Draw(CriteriaSet set, Tier own)
    {
        // Most tables speak of one tier.
        if (set.Tier != own && random.Next(3) > 0) return;
        var prefix = set.Tier == own && random.Next(4) > 0 ? "" : Words.Of(set.Tier) + ":";
        var share = Pick([0.1, 0.5, 1]);
        foreach (var indicator in set.Indicators)
        {
            var requirements = set.Strata.Select(s => set.Requirement(indicator.Id, s.Code, Pick(years))).ToArray();
            if (random.NextDouble() < share) Add(prefix + indicator.Id, requirements, indicator.Unit);
            foreach (var part in indicator.Parts)
                if (random.NextDouble() < share / 2) Add(prefix + part.Id, [.. requirements.OfType<AllParts>().SelectMany(a => a.Parts.Where(p => p.Part.Id == part.Id).Select(p => p.Requirement))], part.Unit);
            foreach (var input in indicator.Inputs)
                if (random.NextDouble() < share / 2) Add(prefix + input.Id, [], input.Unit);
        }

        foreach (var criterion in set.Criteria)
            if (random.NextDouble() < 0.08) columns.Add($"{prefix}criterion {criterion.Number}");
    }

    private void Add(string key, Requirement?[] requirements, UnitOfMeasure? unit)
    {
        if (columns.Contains(key)) return;
        columns.Add(key);
        asked[key] = (requirements, unit);
    }

    private static string? Region(CriteriaSet[] sets, string province) =>
        sets.Select(s => s.StratumOf(new Commune("", "") { Province = province }).Stratum?.Code).FirstOrDefault(c => c is not null);

    private byte[] Write()
    {
        using var stream = new MemoryStream();
        if (random.Next(8) == 0) stream.Write([0xEF, 0xBB, 0xBF]);
        if (random.Next(8) == 0) Line(stream, ["BẢNG TỔNG HỢP"]);
        Line(stream, columns);
        var header = stream.Length;
        for (var i = 0; i < count; i++)
        {
            if (random.NextDouble() < special) Special(stream, i);
            else Line(stream, Row(i));
        }

        // Half of all files end without a line's end.
        if (random.Next(2) == 0 && stream.Length > header) stream.SetLength(stream.Length - newLine.Length);
        return stream.ToArray();
    }

    private string[] Row(int i)
    {
        var place = Pick(places);
        var titled = random.Next(3) == 0 && columns.Contains("recognised");
        var row = new string[columns.Count];
        for (var c = 0; c < row.Length; c++) row[c] = columns[c] switch
        {
            "code" => Code(i),
            "commune" => Name(i),
            "district" => Pick(["Huyện A", "Huyện Bình Gia", "", "NA"]),
            "province" => random.Next(40) == 0 ? Pick(["", "Lạng Sơnn", "TP Huế", "-"]) : place.Province,
            "region" => random.Next(30) == 0 ? Bad() ? "xx" : Pick(["TDMNPB", "Tây Nguyên", ""]) : random.Next(2) == 0 ? place.Region ?? "" : "",
            "zone" => Pick(["I", "III", "0", "ngoài", "", "KV2", "NA"]),
            "group" => "",
            "year" => Bad() ? Pick(["2023.0", "23", "", "n/a"]) : Number(Pick(years)),
            "as_of" => random.Next(6) > 0 ? "" : style == NumberStyle.Vietnamese ? $"31/12/{Pick(years)}" : $"{Pick(years)}-12-{random.Next(1, 31):00}",
            "traits" => Bad() ? "bad" : Pick(["", "", "", "island"]),
            "recognised" => titled ? Pick(["standard", "advanced", "đạt chuẩn"]) : Pick(["", "chưa"]),
            "decision" => titled || Bad() ? Pick(["", $"{i}/QĐ-UBND", "QĐ 5"]) : "",
            "decision_date" => titled || Bad() ? Pick(["", $"{Pick(years)}-06-01"]) : "",
            "former_province" => random.Next(4) > 0 ? "" : place.Province,
            "STT" => random.Next(20) == 0 ? "IV" : Number(i + 1),
            "Ghi chú" => Pick(["", "gì đó, \"ấy\"", "x"]),
            var key => Cell(key),
        };
        return row;
    }

    private bool Bad() => random.NextDouble() < bad;

    private string Code(int i) => random.NextDouble() < odd
        ? Pick(["6463", "'06463", "", "12", "06463.0", "x-1", "00001", "NA"]) : (10000 + i).ToString(CultureInfo.InvariantCulture);

    private string Name(int i) => random.NextDouble() < odd
        ? Pick(["", "Phú", "Ea", "x", "Tổng Cọt", "Trung Bình", "Chư Prông", "chưa rõ", "Xã  Hai", "=Xã", "1. Xã Một", "Hòa Bình", "Hoà Bình", "Xa\u0303 NFD", "Xã (mới)", "A, B", "Nơi \"kia\""])
        : $"Xã {Pick(["Hoà", "Thuỷ", "Đồng", "Ơn", "Chư"])} {i}";

    private string Cell(string key)
    {
        if (random.Next(12) == 0) return "";
        if (random.NextDouble() < bad) return Pick(["abc", "101%%", "-5", "3/0", "1,2,3", "1.2.3", "x y"]);
        var judged = key.Contains("criterion", StringComparison.Ordinal);
        var (requirements, unit) = judged ? ([], null) : asked[key];
        if (random.NextDouble() < odd) return Odd(judged || unit is null, unit);
        if (judged || unit is null) return Pick(["đạt", "đạt", "đạt", "Đạt", "không đạt", "x"]);
        if (unit.Id == "rating") return Pick(["tốt", "khá", "trung bình", "yếu"]);
        if (requirements.OfType<LevelRequirement>().ToArray() is not { Length: > 0 } levels) return Pick(["đạt", "60.5", "3", "100"]);
        var whole = unit is { IsCount: true } or { Id: "level" };
        var value = Pick(levels).Level + (whole ? random.Next(-1, 3) : Pick([0m, 0m, 0.01m, -0.01m, 0.000001m, -0.000001m, 1m, -1m, 10.5m, -10.5m]));
        value = Math.Clamp(value, 0, unit.IsShare ? 100 : 100_000);
        return Number(whole ? decimal.Truncate(value) : value);
    }

    /// <summary>What a column may hold beside what it usually does; now and then what another one may.</summary>
    private string Odd(bool judged, UnitOfMeasure? unit)
    {
        if (random.Next(3) == 0) return Pick(["-", "NA", "n/a", "không áp dụng", ".", "cơ bản đạt", "đạt", "không đạt", "x", "có"]);
        if (judged) return Pick(["x", "KĐ", "chưa đạt", "1", "0", "+", "true", "đ", "cơ bản đạt"]);
        if (Bad()) return Pick(["tốt", "3/4", "50..60", "0.5", "12.5", "-9", "1e5"]);
        if (unit is { IsCount: true } or { Id: "level" }) return Pick([">=3", "<=2", "0", "2", "007", " 3 ", "3.0"]);
        if (unit is { IsShare: true }) return Pick([">=50", "<=2", "8481/9669", "3/4", "50..60", "100%", "0", "0.5", "89.99999999999999", "12.50", "0,29", "-999"]);
        return Pick([">50", "<2", "8481/9669", "0", "0.5", "89.99999999999999", "123456789.123456789", "12345", "1.234", "12.50", "007"]);
    }

    private string Number(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return style == NumberStyle.Vietnamese ? text.Replace('.', ',') : text;
    }

    private void Special(MemoryStream stream, int i)
    {
        switch (random.Next(12))
        {
            case 0: Line(stream, ["Tổng cộng", "x"]); break;
            case 1: Line(stream, columns); break;
            case 2: Line(stream, [.. Enumerable.Range(1, columns.Count).Select(n => n.ToString(CultureInfo.InvariantCulture))]); break;
            case 3: stream.Write(Encoding.UTF8.GetBytes(newLine)); break;
            case 4: Line(stream, [.. columns.Select(_ => "")]); break;
            case 5: Line(stream, [.. Row(i).Take(random.Next(1, columns.Count + 1))]); break;
            case 6: Line(stream, [.. Row(i), "", random.Next(2) == 0 ? "" : "zu viel"]); break;
            case 7: Line(stream, Row(Math.Max(0, i - random.Next(1, 4)))); break;
            case 8: Line(stream, ["", "Người lập biểu"]); break;
            case 9 when bad > 0: stream.Write([(byte)'X', 0xFF, 0xFE, (byte)separator, (byte)'y']); stream.Write(Encoding.UTF8.GetBytes(newLine)); break;
            case 10 when bad > 0: stream.Write(Encoding.UTF8.GetBytes($"12345{separator}a\"b{separator}\"c\"d{newLine}")); break;
            default: Line(stream, ["I", "Huyện Nọ"]); break;
        }
    }

    private void Line(MemoryStream stream, IReadOnlyList<string> cells) =>
        stream.Write(Encoding.UTF8.GetBytes(string.Join(separator, cells.Select(Quoted)) + newLine));

    private string Quoted(string cell)
    {
        var needed = cell.Contains(separator, StringComparison.Ordinal) || cell.Contains('"', StringComparison.Ordinal);
        var wanted = quotes switch { 0 => false, 1 => random.Next(20) == 0, 2 => cell.Length > 0 && !char.IsAsciiDigit(cell[0]), _ => true };
        if (quotes > 0 && random.Next(200) == 0) cell += "\n";
        return needed || wanted || cell.Contains('\n', StringComparison.Ordinal) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : random.Next(60) == 0 ? $" {cell} " : cell;
    }

    private T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private void Shuffle<T>(List<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private static class Words
    {
        public static string Of(Tier tier) => tier switch { Tier.Advanced => "advanced", Tier.Model => "model", Tier.Modern => "modern", _ => "standard" };
    }
}
