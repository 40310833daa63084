namespace NtmCriteria.Law;

/// <summary>Puts documents in the place of what a book holds under their ids.</summary>
internal static class BookReplacement
{
    public static RuleBook Replace(RuleBook book, ReadOnlySpan<RuleDocument> documents)
    {
        var added = documents.ToArray();
        foreach (var document in added) ArgumentNullException.ThrowIfNull(document, nameof(documents));
        RefuseTwice(added);
        var sets = added.Where(d => d.Set is not null).ToArray();
        var replaced = sets.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        // Levels are held against the sets they name: those that stay are bound once more, to the new sets.
        var levels = book.Documents.Where(d => d.Levels is not null).ToArray();
        var provincial = levels.SelectMany(d => d.Levels!.Sets).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var bare = new RuleBook(
            book.Calendar, book.Sources.Where(s => !replaced.Contains(s.Key) && !provincial.Contains(s.Key)), Marked(book, replaced),
            documents: [.. book.Documents.Where(d => d.Set is not null && !replaced.Contains(d.Id))])
        {
            DataVersion = book.DataVersion,
        };
        var changed = bare;
        foreach (var document in sets) changed = AddSet(changed, document, document.Set!, bare);
        var names = added.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        // The other kinds begin anew from the national rules, so that one of the same id takes the place of the first.
        var parts = book.Documents.Where(d => d.Part is not null && !names.Contains(d.Id));
        return changed.With([.. levels.Where(d => !names.Contains(d.Id)), .. parts, .. added.Where(d => d.Set is null)]);
    }

    public static RuleBook Without(RuleBook book, ReadOnlySpan<string> setIds)
    {
        var gone = setIds.ToArray();
        foreach (var id in gone) _ = book.PeriodOf(id);
        return gone.Length == 0
            ? book
            : new(
                book.Calendar, book.Sources.Where(s => !gone.Contains(s.Key, StringComparer.Ordinal)),
                () => ContentFingerprint.Compute(gone.Select(id => "without " + id).Append(book.ContentHash)),
                [.. book.Levels.Where(l => !gone.Contains(l.Line.SetId, StringComparer.Ordinal))], book.Documents)
            {
                DataVersion = book.DataVersion,
                Parts = book.Parts,
            };
    }

    /// <summary>The set governs the days of its own period, save those that another set has.</summary>
    private static RuleBook AddSet(RuleBook book, RuleDocument document, SetDefinition set, RuleBook bare)
    {
        var line = book.Calendar.Lines.FirstOrDefault(l => l.Level == set.Level && l.Tier == set.Tier);
        foreach (var entry in line?.Entries ?? [])
            if (entry.SetId is { } other && other != set.Id && entry.Days.Intersection(set.Period) is { } both)
                throw new RuleDocumentException([new(
                    document.Name, 1, "$.period",
                    $"overlaps {other} from {Dates.Iso(both.Start)} to {Dates.Iso(both.End)}; "
                    + "expected one set for a level, tier and day")]);
        return new(
            book.Calendar.Governing(set), book.Sources.Append(new(set.Id, new Lazy<SetDefinition>(set))),
            BookBuilder.Hash(book, document), book.Levels, book.Documents.Add(document))
        {
            Plain = bare,
            DataVersion = book.DataVersion,
            Parts = book.Parts,
        };
    }

    private static void RefuseTwice(RuleDocument[] documents)
    {
        for (var i = 0; i < documents.Length; i++)
            for (var j = 0; j < i; j++)
                if (documents[i].Id == documents[j].Id)
                    throw new RuleDocumentException([new(
                        documents[i].Name, 1, "$.id",
                        $"\"{documents[i].Id}\" is the id of {documents[j].Name} too; expected each id once")]);
    }

    // The documents themselves are in the fingerprint of the book that they are added to.
    private static Func<string> Marked(RuleBook book, HashSet<string> replaced) => replaced.Count == 0
        ? () => (book.Plain ?? book).ContentHash
        : () => ContentFingerprint.Compute(replaced.Select(id => "replacing " + id).Append((book.Plain ?? book).ContentHash));
}
