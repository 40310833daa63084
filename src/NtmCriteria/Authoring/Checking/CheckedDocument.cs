using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Titles;

namespace NtmCriteria.Authoring.Checking;

/// <summary>A document that its reader accepts, with what it holds.</summary>
internal sealed class CheckedDocument(DocumentReader reader, CheckWorld world)
{
    public DocumentReader Reader => reader;

    public CheckWorld World => world;

    public string Name => reader.Name;

    /// <summary>The sets in it: one, or those that a province issues.</summary>
    public List<CheckedSet> Sets { get; } = [];

    public LevelsDefinition? Levels { get; set; }

    /// <summary>The book that the levels were held against, and the levels that it took; null and empty where it took none.</summary>
    public RuleBook? Book { get; set; }

    public List<BoundLevel> Bound { get; } = [];

    public RuleCalendar? Calendar { get; set; }

    public StandardDefinition? Standard { get; set; }

    public RecognitionRules? Recognition { get; set; }
}
