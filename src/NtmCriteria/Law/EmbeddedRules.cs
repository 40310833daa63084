namespace NtmCriteria;

/// <summary>The rule documents that come with the library.</summary>
internal static class EmbeddedRules
{
    private const string Root = "rules/";

    // Small tables beside the sets: recognition, zones, OCOP.
    private const string Tables = "tables";

    public static RuleBook Load()
    {
        var calendar = CalendarReader.Read("builtin:calendar", Read("rules/calendar.json"));
        return new(calendar, SetResources().Select(resource => KeyValuePair.Create(
            resource.Id,
            new Lazy<SetDefinition>(() => SetReader.Read($"builtin:{resource.Id}", Read(resource.Name))))));
    }

    /// <summary>Set ids and resource names: <c>rules/2021-2025/commune-standard.json</c> is commune/standard/2021-2025.</summary>
    public static IEnumerable<(string Id, string Name)> SetResources() =>
        from name in typeof(EmbeddedRules).Assembly.GetManifestResourceNames()
        where name.StartsWith(Root, StringComparison.Ordinal)
        let path = name[Root.Length..].Replace('\\', '/').Split('/')
        where path.Length == 2 && path[0] != Tables
        let kind = Path.GetFileNameWithoutExtension(path[1]).Replace('-', '/')
        orderby name
        select ($"{kind}/{path[0]}", name);

    public static byte[] Read(string resource)
    {
        using var stream = typeof(EmbeddedRules).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The library was built without {resource}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
