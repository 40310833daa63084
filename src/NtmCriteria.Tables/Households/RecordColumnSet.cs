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

    /// <summary>The column of each header; null where it is not read.</summary>
    /// <param name="source">The table, at its headers.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="of">Whose columns these are, for messages.</param>
    /// <param name="passed">Takes the headers that are known to say nothing that is asked for.</param>
    /// <exception cref="TableException">A header is not known or names a column again; all such are listed.</exception>
    public RecordColumn<TDraft>?[] Match(RowSource source, string[] headers, LocalText of, List<string> passed)
    {
        var found = new RecordColumn<TDraft>?[headers.Length];
        var wrong = new List<TableProblem>();
        for (var i = 0; i < headers.Length; i++)
        {
            if (headers[i].Length == 0) continue;
            if (Find(headers[i]) is not { } column)
            {
                if (HouseholdHeaders.IsPassed(headers[i])) passed.Add(headers[i]);
                else wrong.Add(source.Problem(i, headers[i], null, TableTexts.Fill("noSuchColumn", ("of", of), ("hint", Hint(headers[i])))));
            }
            else if (Array.IndexOf(found, column, 0, i) is >= 0 and var before)
                wrong.Add(source.Problem(i, headers[i], null, TableTexts.Fill("columnTwice", ("other", headers[before]))));
            else if (column.UnitFault(headers[i]) is { } fault) wrong.Add(source.Problem(i, headers[i], null, fault));
            else found[i] = column;
        }

        if (wrong.Count == 0 && found.All(c => c is null))
            wrong.Add(source.Problem(null, null, null, TableTexts.Fill("noKnownColumn", ("of", of))));
        return wrong.Count == 0 ? found : throw new TableException(wrong);
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
