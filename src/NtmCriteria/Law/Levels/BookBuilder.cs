using System.Collections.Immutable;

namespace NtmCriteria.Law;

/// <summary>Adds a document to a rule book, or refuses it whole.</summary>
internal static class BookBuilder
{
    public static RuleBook Add(RuleBook book, RuleDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Set is { } set ? AddSet(book, document, set) : AddLevels(book, document, document.Levels!);
    }

    private static RuleBook AddSet(RuleBook book, RuleDocument document, SetDefinition set)
    {
        if (book.SetIds.Contains(set.Id, StringComparer.Ordinal))
            Refuse(
                document, "$.id", $"the set \"{set.Id}\" is loaded already; expected an id of its own",
                $"bộ \"{set.Id}\" đã được nạp; cần một mã riêng");
        var entries = book.Calendar.Lines.Where(line => line.Level == set.Level && line.Tier == set.Tier)
            .SelectMany(line => line.Entries);
        foreach (var entry in entries)
            if (entry.SetId != set.Id && entry.SetId is not null && entry.Days.Intersection(set.Period) is { } both)
                Refuse(
                    document, "$.period",
                    $"overlaps {entry.SetId} from {Dates.Iso(both.Start)} to {Dates.Iso(both.End)}; "
                    + "expected one set for a level, tier and day",
                    $"chồng lên {entry.SetId} từ {Dates.Iso(both.Start)} đến {Dates.Iso(both.End)}; "
                    + "cần một bộ cho mỗi cấp, bậc và ngày");
        RefuseCircle(book, document, [set]);
        return new(
            book.Calendar, book.Sources.Append(new(set.Id, new Lazy<SetDefinition>(set))), Hash(book, document),
            book.Levels, book.Documents.Add(document))
        {
            Plain = book.Plain ?? book,
            DataVersion = book.DataVersion,
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
                Refuse(
                    document, "$.sets", $"the set \"{set.Id}\" is loaded already; expected an id of its own",
                    $"bộ \"{set.Id}\" đã được nạp; cần một mã riêng");
            foreach (var other in there)
                if (other.Level == set.Level && other.Tier == set.Tier && other.Period.Intersection(set.Period) is { } both)
                    Refuse(
                        document, "$.sets",
                        $"\"{set.Id}\" overlaps \"{other.Id}\" from {Dates.Iso(both.Start)} to "
                        + $"{Dates.Iso(both.End)}; expected one set of a kind and tier a day",
                        $"\"{set.Id}\" chồng lên \"{other.Id}\" từ {Dates.Iso(both.Start)} đến "
                        + $"{Dates.Iso(both.End)}; cần mỗi ngày một bộ cho mỗi loại và bậc");
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
        };
    }

    /// <summary>The fingerprint of a book with a document: over the national rules and every document, in whatever order.</summary>
    public static Func<string> Hash(RuleBook book, RuleDocument document) => () => ContentFingerprint.Of(
        book.Documents.Add(document).Select(d => d.ContentHash).Append((book.Plain ?? book).ContentHash));

    private static void RefuseCircle(RuleBook book, RuleDocument document, ImmutableArray<SetDefinition> added)
    {
        foreach (var set in added)
            if (SetCircles.Find(set, Lookup) is { } circle)
                Refuse(document, "$", ProblemCode.Circle, SetCircles.Message(circle).En, SetCircles.Message(circle).Vi);

        SetDefinition? Lookup(string id) =>
            added.FirstOrDefault(s => s.Id == id) ?? (book.SetIds.Contains(id, StringComparer.Ordinal) ? book.Definition(id) : null);
    }

    private static void Refuse(RuleDocument document, string path, string message, string vietnamese) =>
        Refuse(document, path, ProblemCode.Book, message, vietnamese);

    private static void Refuse(RuleDocument document, string path, string code, string message, string vietnamese)
    {
        var reader = document.Reader;
        reader.Report(path, code, message, vietnamese);
        reader.Finish();
    }
}
