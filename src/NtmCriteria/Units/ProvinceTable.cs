using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace NtmCriteria.Units;

/// <summary>
/// Reads the provinces that come with the library. The strict reader of rule documents, which checks the same document,
/// lies in a layer above.
/// </summary>
internal static class ProvinceTable
{
    private const string Resource = "rules/tables/provinces.json";

    public static ImmutableArray<FormerProvince> Read()
    {
        using var stream = typeof(ProvinceTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library was built without {Resource}.");
        using var document = JsonDocument.Parse(stream);
        return
        [
            .. document.RootElement.GetProperty("provinces").EnumerateArray().Select(entry => new FormerProvince(
                Text(entry, "name")!, Text(entry, "after"),
                Text(entry, "from") is { } from ? LocalDatePattern.Iso.Parse(from).Value : LocalDate.MinIsoValue)),
        ];
    }

    private static string? Text(JsonElement entry, string key) => entry.TryGetProperty(key, out var text) ? text.GetString() : null;
}
