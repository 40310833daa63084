namespace NtmCriteria.Tables;

/// <summary>The columns that a table of records may have, found by any of their headers.</summary>
internal sealed class RecordColumnSet<TDraft>
{
    private const int Nearest = 3;

    private readonly Dictionary<string, RecordColumn<TDraft>> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecordColumn<TDraft>?> byPlainKey = new(StringComparer.Ordinal);

    /// <param name="columns">The columns; the first says whose a row is.</param>
    public RecordColumnSet(IReadOnlyList<RecordColumn<TDraft>> columns)
    {
        All = columns;
        foreach (var column in columns)
            foreach (var key in column.Keys())
                byKey.TryAdd(key, column);
        foreach (var column in columns)
            foreach (var key in column.PlainKeys().Distinct(StringComparer.Ordinal))
                if (!byPlainKey.TryAdd(key, column)) byPlainKey[key] = null;
    }

    /// <summary>All of them, those that are only read too.</summary>
    public IReadOnlyList<RecordColumn<TDraft>> All { get; }

    /// <summary>The column that a header names, or null.</summary>
    public RecordColumn<TDraft>? Find(string header)
    {
        var key = HeaderKey.Make(header);
        return byKey.GetValueOrDefault(key) ?? byPlainKey.GetValueOrDefault(VietnameseText.KeyWithoutDiacritics(key));
    }

    /// <summary>What a header may have meant, for the end of a message.</summary>
    public LocalText? Hint(string header)
    {
        var key = HeaderKey.Make(header);
        var names = All.Where(c => !c.IsOnlyRead).SelectMany(c => (string[])[c.Name, .. c.Labels]).ToList();
        var meant = new List<string>();
        while (meant.Count < Nearest && NearestName.Find(key, names) is { } name)
        {
            meant.Add(name);
            names.RemoveAll(n => Find(n) == Find(name));
        }

        string Others(string or) => string.Join(or, meant.Skip(1).Select(m => $"'{m}'"));
        return meant.Count switch
        {
            0 => null,
            1 => TableTexts.Fill("didYouMean", ("name", meant[0])),
            _ => TableTexts.Fill("didYouMeanOr", ("name", meant[0]), ("others", new LocalText(Others(" hoặc "), Others(" or ")))),
        };
    }
}
