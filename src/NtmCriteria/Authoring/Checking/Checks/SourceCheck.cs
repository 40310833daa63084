namespace NtmCriteria.Authoring.Checking;

/// <summary>Every source leads somewhere: a link that is a link, and as many texts as the evidence grade claims.</summary>
internal static class SourceCheck
{
    public static void Run(CheckedSet set, CheckLog log)
    {
        foreach (var table in set.Versions.SelectMany(v => v.Tables))
        {
            var source = table.Requirement.Source;
            Check(log, set.Document, table.Path + ".reference", source.Reference);
            foreach (var cell in table.Cells.Where(c => c.Requirement.Source.Reference != source.Reference))
                Check(log, set.Document, cell.Path + ".reference", cell.Requirement.Source.Reference);
        }
    }

    public static void Check(CheckLog log, CheckedDocument document, string path, string reference)
    {
        foreach (var word in reference.Split([' ', ';', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            if (word.StartsWith("http", StringComparison.Ordinal)
                && !(Uri.TryCreate(word, UriKind.Absolute, out var link) && link.Scheme is "http" or "https" && link.Host.Contains('.', StringComparison.Ordinal)))
                log.Add(
                    MeaningCodes.Link, document, path, $"\"{word}\" is no link; expected a whole address, as https://…",
                    $"\"{word}\" không phải liên kết; cần địa chỉ đầy đủ, như https://…");
    }
}
