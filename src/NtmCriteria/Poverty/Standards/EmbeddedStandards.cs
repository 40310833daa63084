using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>The poverty documents that come with the library.</summary>
internal static class EmbeddedStandards
{
    private const string National = "rules/poverty/standards/";
    private const string Provincial = "rules/poverty/provinces/";

    public static PovertyStandards Load()
    {
        var national = new PovertyStandards(Read(National, _ => null));
        return new(Read(National, _ => null).Concat(Read(Provincial, national.Lookup)));
    }

    public static IEnumerable<string> Names(string folder) =>
        typeof(EmbeddedStandards).Assembly.GetManifestResourceNames()
            .Where(n => n.Replace('\\', '/').StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<StandardDefinition> Read(string folder, Func<string, StandardDefinition?> lookup) =>
        Names(folder).Select(n => StandardReader.Read("builtin:" + n["rules/".Length..], EmbeddedRules.Read(n), lookup));
}
