using NodaTime;

namespace NtmCriteria.Authoring.Golden;

/// <summary>
/// One commune whose verdicts are known from outside this library: what was observed, on which day, and what must come
/// out. Read one from a <see cref="GoldenDocument"/>.
/// </summary>
public sealed class GoldenCase
{
    internal GoldenCase(string document, int line, string id, Dossier dossier, LocalDate asOf, GoldenSource source)
    {
        Document = document;
        Line = line;
        Id = id;
        Dossier = dossier;
        AsOf = asOf;
        Source = source;
    }

    /// <summary>The name of the document it stands in, such as a file name.</summary>
    public string Document { get; }

    /// <summary>The line on which it begins, from 1.</summary>
    public int Line { get; }

    /// <summary>Its id, unique in its document.</summary>
    public string Id { get; }

    /// <summary>The commune, the year, and what is known.</summary>
    public Dossier Dossier { get; }

    /// <summary>The day whose rules apply.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The set that is asked, or null for the one that the calendar gives for <see cref="Tier"/>.</summary>
    public string? SetId { get; internal init; }

    /// <summary>The tier whose set is asked.</summary>
    public Tier Tier { get; internal init; }

    /// <summary>How strictly.</summary>
    public EvaluationOptions Options { get; internal init; }

    /// <summary>What must come out.</summary>
    public GoldenExpectation Expected { get; internal init; } = new();

    /// <summary>Who says so.</summary>
    public GoldenSource Source { get; }

    /// <summary>What a reader must know, or null.</summary>
    public string? Note { get; internal init; }

    /// <summary>Whether it was proposed by a program, and nobody has confirmed yet what it expects.</summary>
    public bool IsProposed { get; internal init; }

    /// <summary>Id, commune and year.</summary>
    public override string ToString() => $"{Id}: {Dossier.Commune} ({Dates.Iso(AsOf)[..4]})";
}
