using System.Collections.Immutable;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Tables;

/// <summary>How the sets in force on one day read the columns of a table.</summary>
internal sealed class SetBinding
{
    private readonly ImmutableArray<CriteriaSet> sets;
    private readonly Dictionary<string, string?> regions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> groups = new(StringComparer.Ordinal);

    public SetBinding(ImmutableArray<CriteriaSet> sets, IEnumerable<ObservationColumn> columns, Tier own, bool keepUnread = false)
    {
        this.sets = sets;
        var bound = columns.Select(column => (Column: column, Bound: Bind(column, own))).ToArray();
        Columns = [.. bound.Select(c => c.Bound ?? (keepUnread ? Unread(c.Column) : null)).OfType<BoundColumn>()];
        Unknown = keepUnread || sets.IsEmpty ? [] : [.. bound.Where(c => c.Bound is null).Select(c => c.Column)];
    }

    /// <summary>The columns that some set of the day reads; the others belong to other dates.</summary>
    public ImmutableArray<BoundColumn> Columns { get; }

    /// <summary>The columns that no set of the day reads; empty where there is no set.</summary>
    public ImmutableArray<ObservationColumn> Unknown { get; }

    /// <summary>The sets, for messages.</summary>
    public string SetIds => string.Join(", ", sets.Select(s => s.Id));

    /// <summary>Whether a set is among those of the day, or none of its tier is.</summary>
    public bool MayBe(string setId, Tier tier) => sets.All(s => s.Tier != tier) || sets.Any(s => s.Id == setId);

    /// <summary>A region as its code, or null with what was expected.</summary>
    public string? Region(string text, out LocalText? problem) => Stratum(text, regions, isRegion: true, out problem);

    /// <summary>A commune group as its code, or null with what was expected.</summary>
    public string? Group(string text, out LocalText? problem) => Stratum(text, groups, isRegion: false, out problem);

    private BoundColumn? Bind(ObservationColumn column, Tier own)
    {
        var tier = column.Tier ?? own;
        var prefix = column.Tier is { } named ? KnownIds.Word(named) + ":" : "";
        // One set a tier, or the two states of one set: what either reads is kept.
        var ofTier = sets.Where(s => s.Tier == tier);
        if (column.Criterion > 0)
            return ofTier.Any(s => column.Criterion <= s.Criteria.Length) ? new(column, "", ColumnRule.Judgement) : null;
        var slots = ofTier.Select(s => Slot(s, KnownIds.Alias(s, column.Id) ?? column.Id)).OfType<(string Id, UnitOfMeasure? Unit, bool Always)>().ToArray();
        if (slots is [var slot, ..])
        {
            var bound = new BoundColumn(column, prefix + slot.Id, slot.Unit) { Always = slot.Always };
            var others = slots.Skip(1).Where(s => s.Id == slot.Id).Select(s => ColumnRules.Choose(s.Unit)).Where(r => r != bound.Rule);
            return bound with { Also = others.Select(r => (ColumnRule?)r).FirstOrDefault() };
        }

        if (column.Tier is not null) return null;
        // Unread here, but kept: the assessment lists the ids that no set read.
        var foreign = sets.Select(s => Slot(s, column.Id)).FirstOrDefault(s => s is not null);
        return foreign is { } other ? new(column, other.Id, other.Unit) { Always = other.Always } : null;
    }

    /// <summary>A column of another date, whose unit nobody knows on this one.</summary>
    private static BoundColumn Unread(ObservationColumn column) => column.Criterion > 0
        ? new(column, "", ColumnRule.Judgement)
        : new(column, CommuneTableColumns.Qualified(column.Id, column.Tier), ColumnRule.Any);

    internal static (string Id, UnitOfMeasure? Unit, bool Always)? Slot(CriteriaSet set, string id)
    {
        if (!set.Knows(id)) return null;
        foreach (var indicator in set.Indicators)
        {
            if (indicator.Id == id || indicator.Quantity == id) return (id, indicator.Unit, set.AppliesToEveryCommune(id));
            foreach (var part in indicator.Parts)
                if (part.Id == id)
                    return (id, part.Unit, set.AppliesToEveryCommune(id));
            foreach (var input in indicator.Inputs)
                if (input.Id == id)
                    return (id, input.Unit, set.AppliesToEveryCommune(id));
        }

        return null;
    }

    private string? Stratum(string text, Dictionary<string, string?> known, bool isRegion, out LocalText? problem)
    {
        problem = null;
        if (known.TryGetValue(text, out var code) && code is not null) return code;
        code = Code(text, isRegion);
        // The sets themselves say whether they take the word as a region, or as a group.
        var commune = isRegion ? new Commune("", "") { Region = code } : new Commune("", "") { Group = code };
        foreach (var set in sets)
        {
            try
            {
                set.StratumOf(commune);
            }
            catch (ArgumentException)
            {
                problem = TableTexts.Fill(
                    isRegion ? "notStratumRegion" : "notStratumGroup", ("value", text), ("set", set.Id),
                    ("hint", NearestName.HintText(text, set.Strata.Select(s => s.Code))), ("known", set.Strata.Select(s => s.ToString())));
                return null;
            }
        }

        // A table has few regions; one with many distinct wrong words would not get here.
        return known[text] = code;
    }

    /// <summary>The code of a stratum that was given by its code or by its name.</summary>
    private string Code(string text, bool isRegion)
    {
        var key = VietnameseText.Key(text);
        // "Nhóm 1" and "Nhóm xã 1" say what the column says already; "Vùng" likewise.
        foreach (var word in isRegion ? RegionWords : GroupWords)
            if (key.StartsWith(word, StringComparison.Ordinal) && key.Length > word.Length && Stratum(key[word.Length..].Trim()) is { } bare)
                return bare;
        return Stratum(key) ?? text;
    }

    private static readonly string[] RegionWords = [VietnameseText.Key("vùng") + " "];

    private static readonly string[] GroupWords = [.. new[] { "nhóm xã", "nhóm", "group" }.Select(VietnameseText.Key)];

    private string? Stratum(string key)
    {
        foreach (var stratum in sets.SelectMany(s => s.Strata))
            if (VietnameseText.Key(stratum.Code) == key || VietnameseText.Key(stratum.Name.Vi) == key
                || VietnameseText.Key(stratum.Name.En) == key)
                return stratum.Code;
        return key switch { "i" => Stratum("1"), "ii" => Stratum("2"), "iii" => Stratum("3"), _ => null };
    }
}
