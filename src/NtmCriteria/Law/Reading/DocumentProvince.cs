using NtmCriteria.Units;

namespace NtmCriteria.Law;

/// <summary>The province that a document speaks for: a name that nobody bears would load and never apply.</summary>
internal static class DocumentProvince
{
    /// <summary>The plain name. An example may speak of a province that does not exist, but not of a misspelt one.</summary>
    public static string? Read(DocumentReader reader, string? given, bool isExample)
    {
        if (string.IsNullOrWhiteSpace(given)) return given;
        if (Provinces.Find(given) is { } known) return known;
        var nearest = Provinces.Nearest(given);
        if (!isExample || nearest is not null)
            reader.Report(
                "$.province", ProblemCode.Reference, "unknownProvince", ("given", given),
                ("hint", nearest is null ? null : new LocalText($" (có phải \"{nearest}\"?)", $" (did you mean \"{nearest}\"?)")));
        return given;
    }
}
