using System.Collections.Immutable;

namespace NtmCriteria.Law;

/// <summary>Adds a document to a rule book, or refuses it whole.</summary>
internal static class BookBuilder
{
    public static RuleBook Add(RuleBook book, RuleDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Part is { } part) return AddPart(book, document, part);
        return document.Set is { } set ? AddSet(book, document, set) : AddLevels(book, document, document.Levels!);
    }

    private static RuleBook AddPart(RuleBook book, RuleDocument document, BookPart part) => new(
        book.Calendar, book.Sources, Hash(book, document), book.Levels, book.Documents.Add(document))
    {
        Plain = book.Plain ?? book,
        DataVersion = book.DataVersion,
        Parts = book.Parts.SetItem(part.Schema, part.Add(book.Parts.GetValueOrDefault(part.Schema), document)),
    };

    private static RuleBook AddSet(RuleBook book, RuleDocument document, SetDefinition set)
    {
        if (book.SetIds.Contains(set.Id, StringComparer.Ordinal))
            Refuse(document, "$.id", ProblemCode.Book, "setLoadedAlready", ("set", set.Id));
        var entries = book.Calendar.Lines.Where(line => line.Level == set.Level && line.Tier == set.Tier)
            .SelectMany(line => line.Entries);
        foreach (var entry in entries)
            if (entry.SetId != set.Id && entry.SetId is not null && entry.Days.Intersection(set.Period) is { } both)
                Refuse(
                    document, "$.period", ProblemCode.Book, "setOverlaps",
                    ("other", entry.SetId), ("from", both.Start), ("to", both.End));
        RefuseCircle(book, document, [set]);
        return new(
            book.Calendar, book.Sources.Append(new(set.Id, new Lazy<SetDefinition>(set))), Hash(book, document),
            book.Levels, book.Documents.Add(document))
        {
            Plain = book.Plain ?? book,
            DataVersion = book.DataVersion,
            Parts = book.Parts,
        };
    }

    private static RuleBook AddLevels(RuleBook book, RuleDocument document, LevelsDefinition levels)
    {
        // What does not fit this book may fit another: problems belong to the adding, not to the document.
        levels = levels with { Reader = document.Reader };
        var bound = LevelBinder.Bind(book, levels).ToArray();
        LevelBinder.RefuseDoubles(levels, bound, book.Levels);
        var there = levels.Sets.IsEmpty ? [] : book.SetsOf(levels.Province!).Select(book.Definition).ToList();
        foreach (var set in levels.Sets)
        {
            if (book.SetIds.Contains(set.Id, StringComparer.Ordinal))
                Refuse(document, "$.sets", ProblemCode.Book, "setLoadedAlready", ("set", set.Id));
            foreach (var other in there)
                if (other.Level == set.Level && other.Tier == set.Tier && other.Period.Intersection(set.Period) is { } both)
                    Refuse(
                        document, "$.sets", ProblemCode.Book, "setOfProvinceOverlaps",
                        ("set", set.Id), ("other", other.Id), ("from", both.Start), ("to", both.End));
            // The next set of the same document may not overlap this one either.
            there.Add(set);
        }

        RefuseCircle(book, document, levels.Sets);
        return new(
            book.Calendar, book.Sources.Concat(levels.Sets.Select(s => KeyValuePair.Create(s.Id, new Lazy<SetDefinition>(s)))),
            Hash(book, document), book.Levels.AddRange(bound), book.Documents.Add(document))
        {
            Plain = book.Plain ?? book,
            DataVersion = book.DataVersion,
            Parts = book.Parts,
        };
    }

    /// <summary>The fingerprint of a book with a document: over the national rules and every document, in whatever order.</summary>
    public static Func<string> Hash(RuleBook book, RuleDocument document) => () => ContentFingerprint.Compute(
        book.Documents.Add(document).Select(d => d.ContentHash).Append((book.Plain ?? book).ContentHash));

    private static void RefuseCircle(RuleBook book, RuleDocument document, ImmutableArray<SetDefinition> added)
    {
        foreach (var set in added)
            if (SetCircles.Find(set, Lookup) is { } circle)
                Refuse(document, "$", ProblemCode.Circle, "circle", ("way", string.Join(" > ", circle)));

        SetDefinition? Lookup(string id) =>
            added.FirstOrDefault(s => s.Id == id) ?? (book.SetIds.Contains(id, StringComparer.Ordinal) ? book.Definition(id) : null);
    }

    private static void Refuse(
        RuleDocument document, string path, string code, string text, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var reader = document.Reader;
        reader.Report(path, code, text, values);
        reader.Finish();
    }
}
