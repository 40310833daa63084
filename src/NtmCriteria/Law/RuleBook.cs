using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria;

/// <summary>
/// The rules: every criteria set with its dates. Immutable and safe for any number of threads; documents are read when
/// they are first needed.
/// </summary>
public sealed class RuleBook
{
    private static readonly Lazy<RuleBook> Builtin = new(EmbeddedRules.Load);

    private readonly RuleCalendar calendar;
    private readonly FrozenDictionary<string, Lazy<SetDefinition>> definitions;
    private readonly SetVersions versions;
    private readonly ConcurrentDictionary<SetDay, SetAnswer[]> tiers = new();
    private readonly Lazy<string> contentHash;
    private readonly ImmutableArray<BoundLevel> levels;

    internal RuleBook(
        RuleCalendar calendar, IEnumerable<KeyValuePair<string, Lazy<SetDefinition>>> definitions,
        Func<string>? contentHash = null, ImmutableArray<BoundLevel> levels = default,
        ImmutableArray<RuleDocument> documents = default)
    {
        this.contentHash = new(contentHash ?? (() => ""));
        this.calendar = calendar;
        this.levels = levels.IsDefault ? [] : levels;
        Documents = documents.IsDefault ? [] : documents;
        this.definitions = definitions.ToFrozenDictionary(StringComparer.Ordinal);
        versions = new(calendar, this.definitions, this.levels);
        SetIds = [.. this.definitions.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The national rules that come with the library.</summary>
    public static RuleBook National => Builtin.Value;

    /// <summary>The ids of the sets that are loaded, in order.</summary>
    public ImmutableArray<string> SetIds { get; }

    /// <summary>The documents that were added to the national rules, in the order of adding.</summary>
    public ImmutableArray<RuleDocument> Documents { get; }

    /// <summary>The first and last day for which the book answers.</summary>
    public DateInterval Period => calendar.Period;

    /// <summary>
    /// The version of the data that come with the library, as <c>2026.11.1</c>: year, month, and a number in the month.
    /// A book with documents added keeps it; <see cref="ContentHash"/> tells the two apart. Empty for a book that was not
    /// read from documents.
    /// </summary>
    public string DataVersion { get; internal init; } = "";

    /// <summary>
    /// A fingerprint of every document that decides an answer, such as <c>sha256:9f8c…</c>: the criteria sets, their
    /// calendar, recognition, zones and OCOP, the poverty standards and survey forms, and the documents that were added,
    /// in whatever order. Two books with the same fingerprint give the same answers. It is of what the documents say:
    /// line ends and indentation do not move it. Empty for a book that was not read from documents.
    /// </summary>
    public string ContentHash => contentHash.Value;

    /// <summary>Which set is in force: a set, or the reason why there is none. Never the nearest one.</summary>
    /// <param name="level">The administrative level.</param>
    /// <param name="tier">The tier.</param>
    /// <param name="asOf">The day.</param>
    public SetAnswer Ask(Level level, Tier tier, LocalDate asOf)
    {
        var entry = calendar.Find(level, tier, asOf);
        var set = entry.SetId is { } id && versions.IsInForce(id, asOf) ? Resolve(id, asOf) : null;
        var reason = set is not null ? null : entry.SetId is null ? entry.Reason : NoSetReason.NotLoaded;
        return new(level, tier, asOf, set, reason, entry.Reference, entry.SetId) { Evidence = entry.Evidence };
    }

    /// <summary>The set in force.</summary>
    /// <param name="level">The administrative level.</param>
    /// <param name="tier">The tier.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="NoSetException">There is none; the exception carries the reason.</exception>
    public CriteriaSet InForce(Level level, Tier tier, LocalDate asOf)
    {
        var answer = Ask(level, tier, asOf);
        return answer.Set ?? throw new NoSetException(answer);
    }

    /// <summary>A set by its id, as it reads on a day of its period.</summary>
    /// <param name="setId">The id.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentException">There is no such set, or the day is outside its period.</exception>
    public CriteriaSet Get(string setId, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(setId);
        if (!definitions.TryGetValue(setId, out var definition))
            throw new ArgumentException(
                $"There is no set '{setId}': expected one of {string.Join(", ", SetIds)}.", nameof(setId));
        var period = definition.Value.Period;
        return period.Contains(asOf)
            ? Resolve(setId, asOf)
            : throw new ArgumentOutOfRangeException(
                nameof(asOf), Dates.Iso(asOf),
                $"The set {setId} is in force from {Dates.Iso(period.Start)} to {Dates.Iso(period.End)}.");
    }

    /// <summary>
    /// A book with documents added: a province's levels and sets, levels that fill the national tables, poverty standards,
    /// or rules of recognition, zones and OCOP. This book stays as it is; where one document does not fit, none is added.
    /// </summary>
    /// <param name="documents">The documents.</param>
    /// <exception cref="RuleDocumentException">
    /// A document names what does not exist, undercuts a national level, or speaks where another one does.
    /// </exception>
    public RuleBook With(params ReadOnlySpan<RuleDocument> documents)
    {
        var book = this;
        foreach (var document in documents) book = BookBuilder.Add(book, document);
        return book;
    }

    /// <summary>
    /// A book with documents in the place of what it holds under their ids; a document with an id of its own is added. A
    /// set governs the days of its own period; days that it leaves have the answer that it is not loaded. Documents of
    /// levels that stay are held against the new sets. This book stays as it is.
    /// </summary>
    /// <param name="documents">The documents, each id once.</param>
    /// <exception cref="RuleDocumentException">A document does not fit, as in <see cref="With"/>.</exception>
    public RuleBook Replacing(params ReadOnlySpan<RuleDocument> documents) => BookReplacement.Replace(this, documents);

    /// <summary>A book without some of its sets: where one governed, the answer is that it is not loaded.</summary>
    /// <param name="setIds">The ids of the sets.</param>
    /// <exception cref="ArgumentException">There is no such set.</exception>
    public RuleBook Without(params ReadOnlySpan<string> setIds) => BookReplacement.Without(this, setIds);

    /// <summary>The ids of the sets that a province issues itself, in order.</summary>
    /// <param name="province">The province, in any spelling.</param>
    /// <param name="level">What they speak of, or null for all.</param>
    public ImmutableArray<string> SetsOf(string province, Level? level = null)
    {
        ArgumentNullException.ThrowIfNull(province);
        var key = Provinces.Key(province);
        return [.. ProvincialSets.Where(d => Provinces.Key(d.Province!) == key && (level is null || d.Level == level))
            .Select(d => d.Id)];
    }

    /// <summary>The first and last day on which a set is in force.</summary>
    /// <param name="setId">The id.</param>
    /// <exception cref="ArgumentException">There is no such set.</exception>
    public DateInterval PeriodOf(string setId) => definitions.TryGetValue(setId, out var definition)
        ? definition.Value.Period
        : throw new ArgumentException($"There is no set '{setId}'.", nameof(setId));

    /// <summary>The first day of every version of a set, oldest first.</summary>
    /// <param name="setId">The id.</param>
    /// <exception cref="ArgumentException">There is no such set.</exception>
    public ImmutableArray<LocalDate> VersionsOf(string setId) => definitions.TryGetValue(setId, out var definition)
        ? [.. definition.Value.Changes.Distinct().Order()]
        : throw new ArgumentException($"There is no set '{setId}'.", nameof(setId));

    /// <summary>The sets and the days for which it answers.</summary>
    public override string ToString() =>
        $"{SetIds.Length} sets, {Dates.Iso(Period.Start)} to {Dates.Iso(Period.End)}"
        + (Documents.IsEmpty ? "" : $"; with {string.Join(", ", Documents.Select(d => d.Id))}");

    /// <summary>The book to which documents were added; null for one without.</summary>
    internal RuleBook? Plain { get; init; }

    internal RuleCalendar Calendar => calendar;

    /// <summary>What the calendar says of each tier of a commune on a day, lowest first; a day of the calendar is looked up once.</summary>
    internal ReadOnlySpan<SetAnswer> CommuneTiers(LocalDate asOf)
    {
        if (!calendar.Period.Contains(asOf)) return AskTiers(asOf);
        var day = new SetDay("", asOf);
        return tiers.TryGetValue(day, out var known) ? known : tiers.GetOrAdd(day, AskTiers(asOf));
    }

    /// <summary>The rules beside the sets to which documents were added, by the kind of document.</summary>
    internal ImmutableDictionary<string, object> Parts { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>The rules of a kind that the book carries; null where they are the national ones.</summary>
    internal T? Part<T>(string schema) where T : class => Parts.GetValueOrDefault(schema) as T;

    /// <summary>The ids of sets, and for each the definition; reading all of them proves that all are sound.</summary>
    internal IEnumerable<SetDefinition> Definitions => SetIds.Select(id => definitions[id].Value);

    internal SetDefinition Definition(string setId) => definitions.TryGetValue(setId, out var definition)
        ? definition.Value
        : throw new ArgumentException(
            $"There is no set '{setId}': expected one of {string.Join(", ", SetIds)}.", nameof(setId));

    internal ImmutableArray<BoundLevel> Levels => levels;

    internal IEnumerable<KeyValuePair<string, Lazy<SetDefinition>>> Sources => definitions;

    private IEnumerable<SetDefinition> ProvincialSets => Documents.Where(d => d.Levels is not null)
        .SelectMany(d => d.Levels!.Sets).OrderBy(d => d.Id, StringComparer.Ordinal);

    private CriteriaSet Resolve(string setId, LocalDate asOf) => new(versions.On(setId, asOf), asOf);

    private SetAnswer[] AskTiers(LocalDate asOf) =>
        [.. calendar.Lines.Where(line => line.Level == Level.Commune).Select(line => Ask(Level.Commune, line.Tier, asOf)).Where(a => a.Reason != NoSetReason.NoSuchTier)];
}
