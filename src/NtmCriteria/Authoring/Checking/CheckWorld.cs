using NtmCriteria.Law;
using NtmCriteria.Poverty;

namespace NtmCriteria.Authoring.Checking;

/// <summary>The documents that are checked together, and the national rules behind them for what they do not hold.</summary>
internal sealed class CheckWorld
{
    private readonly List<CheckedDocument> documents = [];
    private readonly Dictionary<string, CheckedSet> sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StandardDefinition> standards = new(StringComparer.Ordinal);

    public IReadOnlyList<CheckedDocument> Documents => documents;

    /// <summary>The names of all documents, refused ones too, in the order given.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The calendar among the documents, else the national one.</summary>
    public RuleCalendar Calendar =>
        documents.FirstOrDefault(d => d.Calendar is not null)?.Calendar ?? RuleBook.National.Calendar;

    /// <summary>The ids of all sets.</summary>
    public IEnumerable<string> SetIds => sets.Keys.Union(RuleBook.National.SetIds, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>A set by its id, or null: the checked one, else the national one.</summary>
    public SetDefinition? Set(string id) => sets.TryGetValue(id, out var own) ? own.Definition
        : RuleBook.National.SetIds.Contains(id, StringComparer.Ordinal) ? RuleBook.National.Definition(id) : null;

    /// <summary>The poverty standard by its id, or null.</summary>
    public StandardDefinition? Standard(string id) =>
        standards.TryGetValue(id, out var own) ? own : PovertyStandards.National.Lookup(id);

    public static CheckWorld Read(IEnumerable<RuleSource> sources, CheckLog log)
    {
        var readers = sources.Select(s => new DocumentReader(s.Name, s.Utf8)).ToList();
        var world = new CheckWorld { Names = [.. readers.Select(r => r.Name)] };
        // What builds on another document is read after it.
        foreach (var reader in readers.Where(r => log.Try(() => _ = r.Root)).OrderBy(CheckedKind.IsLater).ToList())
            log.Try(() => world.Add(reader, log));
        var bound = new List<BoundLevel>();
        foreach (var document in world.documents.Where(d => d.Levels is not null))
            log.Try(() => world.Bind(document, bound));
        world.documents.Sort((one, other) => readers.IndexOf(one.Reader).CompareTo(readers.IndexOf(other.Reader)));
        return world;
    }

    private void Add(DocumentReader reader, CheckLog log)
    {
        var document = new CheckedDocument(reader, this);
        CheckedKind.Fill(document);
        documents.Add(document);
        foreach (var set in document.Sets)
            if (!sets.TryAdd(set.Id, set)) Twice(document, set.Root + ".id", set.Id);
        if (document.Standard is { } standard && !standards.TryAdd(standard.Id, standard)) Twice(document, "$.id", standard.Id);

        void Twice(CheckedDocument second, string path, string id) => log.Add(
            ProblemCode.Book, second, path, $"\"{id}\" stands in two of the documents; expected an id of its own",
            $"\"{id}\" đứng trong hai tài liệu; cần một mã riêng");
    }

    /// <summary>Levels are held against the sets they name and against one another, as when they are added to a book.</summary>
    private void Bind(CheckedDocument document, List<BoundLevel> bound)
    {
        var book = new RuleBook(
            Calendar, SetIds.Where(id => sets.GetValueOrDefault(id)?.Document != document)
                .Select(id => KeyValuePair.Create(id, new Lazy<SetDefinition>(Set(id)!))));
        var own = LevelBinder.Bind(book, document.Levels!).ToList();
        document.Book = book;
        document.Bound.AddRange(own);
        LevelBinder.RefuseDoubles(document.Levels!, own, bound);
        bound.AddRange(own);
    }
}
