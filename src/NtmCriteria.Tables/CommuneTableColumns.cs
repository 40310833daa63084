using System.Collections.Immutable;

namespace NtmCriteria.Tables;

/// <summary>The columns of a commune table that is to be written: they stand before its first row does.</summary>
public sealed class CommuneTableColumns
{
    private CommuneTableColumns(IEnumerable<FixedColumn> described, IEnumerable<string> keys)
    {
        Described = [.. described.Distinct().Order()];
        Keys = [.. keys];
    }

    /// <summary>The names of the columns, as they stand in the header.</summary>
    public ImmutableArray<string> Headers => [.. Described.Select(column => FixedColumns.Names[(int)column]), .. Keys];

    /// <summary>The columns that describe the commune and the row.</summary>
    internal ImmutableArray<FixedColumn> Described { get; }

    /// <summary>The keys of observations and attested verdicts.</summary>
    internal ImmutableArray<string> Keys { get; }

    /// <summary>Every column that describes a commune, every indicator, part and input of a set, and every criterion.</summary>
    /// <param name="set">The set, which unqualified columns belong to.</param>
    public static CommuneTableColumns Of(CriteriaSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return new(
            Enum.GetValues<FixedColumn>(),
            [
                .. set.Indicators
                    .SelectMany(i => i.Parts.Select(p => p.Id).Concat(i.Inputs.Select(n => n.Id)).Prepend(i.Id)).Distinct(StringComparer.Ordinal),
                .. set.Criteria.Select(c => Dossier.KeyOf(c.Number)),
            ]);
    }

    /// <summary>The columns that some dossier fills; its commune, name and year are always among them.</summary>
    /// <param name="dossiers">The dossiers; they are read once.</param>
    public static CommuneTableColumns Of(IEnumerable<Dossier> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        var described = new SortedSet<FixedColumn> { FixedColumn.Code, FixedColumn.Commune, FixedColumn.Year };
        var keys = new SortedSet<string>(IdOrder.Natural);
        foreach (var dossier in dossiers)
        {
            foreach (var column in Enum.GetValues<FixedColumn>())
                if (FixedCells.Write(column, dossier) is not null)
                    described.Add(column);
            foreach (var key in dossier.Observations.Keys.Concat(dossier.Attestations.Keys).Select(key => Qualified(key, dossier.Tier)))
                if (Alias(key) is not { } alias || !keys.Contains(alias))
                    keys.Add(key);
        }

        return new(described, keys);
    }

    /// <summary>The same columns and one with the day whose rules apply to a row.</summary>
    public CommuneTableColumns WithDay() => new(Described.Add(FixedColumn.AsOf), Keys);

    /// <summary>The columns of a table that was opened, as far as they are known; a day where it has none for the time of a row.</summary>
    /// <param name="table">The table.</param>
    public static CommuneTableColumns Of(CommuneTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var described = Enum.GetValues<FixedColumn>().Where(column => table.Has(column));
        var columns = new CommuneTableColumns(described, table.Keys);
        return table.Has(FixedColumn.AsOf) || table.Has(FixedColumn.Year) ? columns : columns.WithDay();
    }

    /// <summary>The key with the tier in front that a dossier means by it.</summary>
    internal static string Qualified(string key, Tier? tier) =>
        tier is { } named && !key.Contains(':', StringComparison.Ordinal) ? Dossier.KeyOf(key, named) : key;

    /// <summary>The other name of the one indicator of a criterion: 10 is 10.1, and the reverse; null where there is none.</summary>
    internal static string? Alias(string key)
    {
        var id = key.AsSpan(key.IndexOf(':') + 1);
        if (id.IndexOfAnyExceptInRange('0', '9') < 0) return key + ".1";
        return id.EndsWith(".1") && id[..^2].IndexOfAnyExceptInRange('0', '9') < 0 ? key[..^2] : null;
    }

    /// <summary>Code, commune and the other columns.</summary>
    public override string ToString() => string.Join(',', Headers);
}
