using NtmCriteria.Law;
using System.Text.Json.Nodes;

namespace NtmCriteria.Tests.Limits;

/// <summary>The national rules without some of their limits, made from the embedded documents.</summary>
internal static class StrippedRules
{
    private static readonly string[] Sets = ["commune/standard/2021-2025", "commune/advanced/2021-2025"];

    /// <param name="drop">Which limits are taken out, by the place that they rest on.</param>
    public static RuleBook Without(Func<string, bool> drop)
    {
        var documents = Sets.Select(id =>
        {
            var document = JsonNode.Parse(EmbeddedRules.Read(EmbeddedRules.ResourceOf(id)))!;
            Strip(document, drop);
            return RuleDocument.Parse(id, System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()));
        });
        return RuleBook.National.Replacing([.. documents]);
    }

    private static void Strip(JsonNode? node, Func<string, bool> drop)
    {
        if (node is JsonArray list)
            foreach (var item in list) Strip(item, drop);
        if (node is not JsonObject entry) return;
        if (entry["limits"] is JsonArray limits)
        {
            for (var i = limits.Count - 1; i >= 0; i--)
                if (drop((string)limits[i]!["place"]!)) limits.RemoveAt(i);
            if (limits.Count == 0) entry.Remove("limits");
        }

        foreach (var (_, value) in entry) Strip(value, drop);
    }
}
