using System.Globalization;
using System.Text.RegularExpressions;

namespace NtmCriteria.Tables;

/// <summary>
/// Understands headings: the names of the columns themselves, what offices call them, ids with a label behind them, labels
/// alone, and criteria by number or title.
/// </summary>
internal sealed partial class HeadingReader(KnownIds known, Tier own, CommuneTableOptions options)
{
    private readonly Lazy<LabelIndex> labels = new(() => new(options));

    /// <summary>Understands one heading.</summary>
    /// <param name="index">The place of its column.</param>
    /// <param name="raw">What the header says.</param>
    public Heading Read(int index, string raw)
    {
        var name = ColumnWords.Clean(raw);
        if (name.Length == 0) return new(HeadingKind.Unnamed, name);
        if (FixedColumns.Find(name) is { } column) return new(HeadingKind.Described, name) { Described = column, IsOwn = true };
        if (Resolve(ObservationColumn.Parse(index, name), out var note) is { } plain) return new(HeadingKind.Observed, name) { Observed = plain, Note = note, IsOwn = true };
        if (ColumnWords.IsOrdinal(name)) return new(HeadingKind.Ordinal, name);
        var text = HeadingText.Of(name);
        if ((Described(name) ?? Described(text.Name)) is { } described) return new(HeadingKind.Described, name) { Described = described };
        var key = ColumnWords.Key(text.Name);
        if (ColumnWords.IsDay(key)) return new(HeadingKind.Day, name);
        if (ColumnWords.IsRemark(key)) return new(HeadingKind.Remark, name) { Note = TableTexts.Fill("remarksColumn", ("column", name)) };
        return Observed(index, name, text) ?? new(HeadingKind.Unknown, name);
    }

    private static FixedColumn? Described(string name) => FixedColumns.Find(name) ?? ColumnWords.Find(ColumnWords.Key(name));

    private Heading? Observed(int index, string name, HeadingText text)
    {
        var tier = own;
        Tier? named = null;
        var rest = text.Name;
        if (rest.IndexOf(':') is > 0 and var colon && FixedCells.TryTier(rest[..colon].Trim(), out var spelt)) (named, tier, rest) = (spelt, spelt, rest[(colon + 1)..].Trim());
        if (Numbered().Match(rest) is { Success: true } numbered)
        {
            var (id, label) = (numbered.Groups["id"].Value.Replace(',', '.').ToLowerInvariant(), numbered.Groups["label"].Value.Trim());
            var word = ColumnWords.Key(numbered.Groups["word"].Value);
            var isCriterion = word is "tieu chi" or "tc" or "tieu chi so" or "criterion" && !id.Contains('.', StringComparison.Ordinal);
            var column = isCriterion && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new ObservationColumn(index, name, named, "", number) : new ObservationColumn(index, name, named, id, 0);
            if (Resolve(column, out var note) is { } resolved) return Checked(name, resolved, text.Unit, label, note);
        }

        return Labelled(index, name, rest, named, tier, text.Unit);
    }

    /// <summary>A label alone, or the title of a criterion.</summary>
    private Heading? Labelled(int index, string name, string label, Tier? named, Tier tier, string? unit)
    {
        var key = LabelIndex.Key(label);
        if (key.Length < 4) return null;
        var ids = labels.Value.Ids(tier, key);
        if (ids.Count == 0) ids = labels.Value.Criteria(tier, key);
        if (ids.Count == 0) return null;
        // 10 and 10.1 name the one indicator of a criterion alike.
        if (ids.Select(id => id.EndsWith(".1", StringComparison.Ordinal) ? id[..^2] : id).Distinct(StringComparer.Ordinal).Count() > 1)
            return new(HeadingKind.Unknown, name) { Problem = TableTexts.Fill("ambiguousLabel", ("ids", Listed(ids, " và ", " and ")), ("first", ids.First()), ("label", label)) };
        var parsed = ObservationColumn.Parse(index, ids.First());
        var column = parsed with { Header = name, Tier = named };
        return Resolve(column, out var note) is { } resolved ? Checked(name, resolved, unit, "", note) : null;
    }

    /// <summary>Whether label and unit of a heading fit what its id names.</summary>
    private Heading Checked(string name, ObservationColumn column, string? unit, string label, LocalText? note)
    {
        var heading = new Heading(HeadingKind.Observed, name) { Observed = column, Note = note };
        var tier = column.Tier ?? own;
        var id = column.Criterion > 0 ? Dossier.KeyOf(column.Criterion) : column.Id;
        if (HeadingText.Millions(unit) is { } millions && millions != 1 && labels.Value.Unit(tier, id) is { Id: "millionVndPerPersonYear" } own1)
            return heading with { Kind = HeadingKind.Unknown, Problem = TableTexts.Fill("incomeUnit", ("unit", unit), ("expected", new LocalText(own1.Name.Vi, $"{own1.Name.En} ({own1.Name.Vi})"))) };
        var key = LabelIndex.Key(label);
        if (key.Length == 0) return heading;
        var called = labels.Value.Labels(tier, id);
        if (called.Count == 0 || called.Any(c => IsLike(c, key))) return heading;
        var others = labels.Value.Ids(tier, key).Concat(labels.Value.Criteria(tier, key)).Where(other => other != id).ToArray();
        return others.Length > 0
            ? heading with { Kind = HeadingKind.Unknown, Problem = TableTexts.Fill("numberAgainstLabel", ("id", id), ("others", Listed(others, " hoặc ", " or "))) }
            : heading with { Note = note ?? TableTexts.Fill("readAsOther", ("column", name), ("id", id)) };
    }

    private ObservationColumn? Resolve(ObservationColumn column, out LocalText? note)
    {
        note = null;
        var tier = column.Tier ?? own;
        if (column.Criterion > 0) return known.HasCriterion(tier, column.Criterion) ? column : null;
        if (known.Find(tier, column.Id) is { } id) return column with { Id = id };
        if (column.Tier is not null) return null;
        foreach (var other in known.Tiers)
        {
            if (known.Find(other, column.Id) is not { } foreign) continue;
            // An id that begins with its tier's own word can mean no other set.
            if (foreign.StartsWith(KnownIds.Word(other) + ".", StringComparison.Ordinal))
                return column with { Tier = other, Id = foreign };
            note = TableTexts.Fill(
                "otherTierColumn", ("column", column.Header), ("other", TableTexts.Of(other)), ("own", TableTexts.Of(own)),
                ("prefix", KnownIds.Word(other)), ("id", foreign));
            return column with { Id = foreign };
        }

        return null;
    }

    /// <summary>Whether a label says what another says: half of the words of the shorter are enough, as forms shorten and lengthen them.</summary>
    private static LocalText Listed(IEnumerable<string> ids, string vi, string en) => new(string.Join(vi, ids), string.Join(en, ids));

    private static bool IsLike(string label, string written)
    {
        if (label.StartsWith(written, StringComparison.Ordinal) || written.StartsWith(label, StringComparison.Ordinal)) return true;
        var (a, b) = (label.Split(' ').ToHashSet(StringComparer.Ordinal), written.Split(' ').ToHashSet(StringComparer.Ordinal));
        return a.Count(b.Contains) * 2 >= Math.Min(a.Count, b.Count);
    }

    [GeneratedRegex(
        @"^(?:(?<word>tiêu chí số|tiêu chí|tieu chi|tc|criterion|chỉ tiêu số|chỉ tiêu|chi tieu|ct)\.?\s*)?(?<id>\d{1,2}(?:[.,]\d{1,2})?[a-zđ]?)(?![\p{L}\d])(?<label>(?:\s*[.:)\-–—]*\s*.*)?)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Numbered();
}
