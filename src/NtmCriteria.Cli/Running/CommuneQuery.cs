using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Which commune of a table is meant. Names repeat, so a name alone may not be enough.</summary>
/// <param name="Name">Its name, with or without diacritics, or null.</param>
/// <param name="Code">Its code, or null.</param>
/// <param name="District">Its district, or null.</param>
/// <param name="Year">The year of the data, or null.</param>
internal sealed record CommuneQuery(string? Name, string? Code, string? District, int? Year)
{
    private const int MostNames = 10_000;

    /// <summary>The one row that is meant.</summary>
    /// <exception cref="Stop">No row is, or several are.</exception>
    public CommuneRow Find(IEnumerable<CommuneRow> rows, ProblemLog problems)
    {
        var found = new List<CommuneRow>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!row.IsSound) problems.Add(row);
            else if (Matches(row)) found.Add(row);
            else if (names.Count < MostNames) names.Add(row.Dossier!.Commune.Name);
        }

        // Written with its diacritics, a name means only the communes so written.
        if (Name is not null && found.Exists(r => VietnameseText.Key(r.Dossier!.Commune.Name) == VietnameseText.Key(Name)))
            found.RemoveAll(r => VietnameseText.Key(r.Dossier!.Commune.Name) != VietnameseText.Key(Name));
        if (found.Count == 1) return found[0];
        if (found.Count == 0)
            throw Stop.BadInput("noCommune", ("described", Describe()), ("hint", Name is null ? null : NearestName.HintText(Name, names)));
        var lines = found.Take(20).Select(r => ToolTexts.Fill(
            "communeLine", ("line", r.Line), ("commune", r.Dossier!.Commune.ToString()), ("year", r.Dossier.Year))).ToArray();
        throw Stop.BadInput(
            "manyCommunes", ("count", found.Count), ("described", Describe()),
            ("lines", new LocalText(string.Concat(lines.Select(l => "\n  " + l.Vi)), string.Concat(lines.Select(l => "\n  " + l.En)))));
    }

    private bool Matches(CommuneRow row)
    {
        var commune = row.Dossier!.Commune;
        return (Name is null || VietnameseText.KeyWithoutDiacritics(commune.Name) == VietnameseText.KeyWithoutDiacritics(Name))
            && (Code is null || commune.Code == Code || (Code.Length == 4 && commune.Code == "0" + Code))
            && (District is null || (commune.District is { } district
                && VietnameseText.KeyWithoutDiacritics(district) == VietnameseText.KeyWithoutDiacritics(District)))
            && (Year is null || row.Dossier.Year == Year);
    }

    private LocalText Describe()
    {
        var parts = new[]
        {
            Name is null ? null : ToolTexts.Fill("named", ("name", Name)), Code is null ? null : ToolTexts.Fill("withCode", ("code", Code)),
            District is null ? null : ToolTexts.Fill("inDistrict", ("district", District)), Year is null ? null : ToolTexts.Fill("ofYear", ("year", Year)),
        }.OfType<LocalText>().ToArray();
        return new(string.Join(' ', parts.Select(p => p.Vi)), string.Join(' ', parts.Select(p => p.En)));
    }
}
