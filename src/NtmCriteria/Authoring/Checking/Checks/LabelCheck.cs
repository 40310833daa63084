using System.Globalization;

namespace NtmCriteria.Authoring.Checking;

/// <summary>Both languages are there: a text that is the same in both is probably not translated.</summary>
internal static class LabelCheck
{
    public static void Run(CheckedSet set, CheckLog log)
    {
        var (document, definition) = (set.Document, set.Definition);
        Check(log, document, set.Root + ".title", definition.Title);
        foreach (var (i, instrument) in definition.Instruments.Index())
            Check(log, document, Text($"{set.Root}.instruments[{i}].title"), instrument.Title);
        foreach (var (i, stratum) in definition.Strata.All.Index())
            Check(log, document, Text($"{set.Root}.strata.all[{i}].name"), stratum.Name);
        foreach (var (i, criterion) in definition.Criteria.Index())
            Check(log, document, Text($"{set.Root}.criteria[{i}].title"), criterion.Title);
        foreach (var version in set.Versions)
        {
            Check(log, document, version.Path + ".label", version.Version.Label);
            foreach (var (i, input) in version.Version.Inputs.Index())
                Check(log, document, Text($"{version.Path}.inputs[{i}].label"), input.Label);
            foreach (var (i, part) in version.Version.Requirement.Parts.Index())
                Check(log, document, Text($"{version.Path}.requirement.parts[{i}].label"), part.Part.Label);
        }
    }

    public static void Check(CheckLog log, CheckedDocument document, string path, LocalText text)
    {
        // A name of one word may be the same: a unit of measure, an abbreviation.
        if (text.Vi == text.En && text.Vi.Contains(' ', StringComparison.Ordinal))
            log.Add(
                MeaningCodes.SameText, document, path + ".en", $"the English text is the Vietnamese one, \"{text.Vi}\"; expected a translation",
                $"văn bản tiếng Anh giống tiếng Việt, \"{text.Vi}\"; cần bản dịch");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
