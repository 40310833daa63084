using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

/// <summary>
/// A JSON report of <c>ntm evaluate</c> or <c>ntm explain</c>, read back as cases: its own inputs, and its own verdicts as what is
/// expected.
/// </summary>
public sealed class RecordedReport
{
    internal RecordedReport(
        string name, string library, string data, ImmutableArray<RecordedDocument> documents, ImmutableArray<RecordedResult> results)
    {
        Name = name;
        Library = library;
        Data = data;
        Documents = documents;
        Results = results;
    }

    /// <summary>The name it was read under, such as a file name.</summary>
    public string Name { get; }

    /// <summary>The version of the library that made it.</summary>
    public string Library { get; }

    /// <summary>The version and fingerprint of the data that it was made with, as <c>2026.11.1+sha256:9f8c…</c>.</summary>
    public string Data { get; }

    /// <summary>The documents beside the national rules.</summary>
    public ImmutableArray<RecordedDocument> Documents { get; }

    /// <summary>The results, in the order of the report.</summary>
    public ImmutableArray<RecordedResult> Results { get; }

    /// <summary>Reads a report.</summary>
    /// <param name="name">Its name for messages, such as a file name.</param>
    /// <param name="utf8">Its bytes.</param>
    /// <param name="book">The rules of today: what the report observed must exist there.</param>
    /// <exception cref="RuleDocumentException">It is no such report, or lacks what a new run needs.</exception>
    public static RecordedReport Parse(string name, ReadOnlyMemory<byte> utf8, RuleBook book)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(book);
        return ReportReader.Read(name, utf8, book);
    }

    /// <summary>Name and number of results.</summary>
    public override string ToString() => $"{Name}: {DocumentReader.Number(Results.Length)} results, data {Data}";
}
