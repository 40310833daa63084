using System.Text.Json;
using NtmCriteria.Authoring.Checking;

namespace NtmCriteria.Cli;

/// <summary>The findings of an earlier JSON report: they are known, whatever line they have moved to.</summary>
internal sealed class CheckBaseline
{
    private readonly HashSet<(string Code, string Document, string Path, string Message)> known = [];

    private CheckBaseline()
    {
    }

    /// <exception cref="Stop">The file cannot be read, or is no report of a check.</exception>
    public static CheckBaseline Read(string file)
    {
        var baseline = new CheckBaseline();
        try
        {
            using var json = JsonDocument.Parse(DocumentFile.Read(file));
            if (json.RootElement.GetProperty("schema").GetString() != CheckJson.Schema) throw new KeyNotFoundException();
            foreach (var finding in json.RootElement.GetProperty("findings").EnumerateArray())
                baseline.known.Add(
                    (Text(finding, "code"), Text(finding, "document"), Text(finding, "path"), Text(finding.GetProperty("message"), "en")));
            return baseline;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw Stop.BadInput("noBaseline", ("file", file));
        }

        static string Text(JsonElement entry, string key) => entry.GetProperty(key).GetString() ?? throw new KeyNotFoundException();
    }

    public bool Holds(CheckFinding finding) =>
        known.Contains((finding.Code.Id, finding.Document, finding.Path, finding.Message.En));
}
