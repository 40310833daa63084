using System.Security.Cryptography;
using System.Text;

namespace NtmCriteria;

/// <summary>The rule documents that come with the library.</summary>
internal static class EmbeddedRules
{
    private const string Root = "rules/";

    public static RuleBook Load()
    {
        var calendar = CalendarReader.Read("builtin:calendar", Read("rules/calendar.json"));
        return new(calendar, SetResources().Select(resource => KeyValuePair.Create(
            resource.Id,
            new Lazy<SetDefinition>(() => SetReader.Read($"builtin:{resource.Id}", Read(resource.Name))))), Hash);
    }

    /// <summary>Over names and bytes of all documents, in the order of their names.</summary>
    private static string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var names = SetResources().Select(resource => resource.Name).Append("rules/calendar.json");
        foreach (var name in names.OrderBy(name => name.Replace('\\', '/'), StringComparer.Ordinal))
        {
            var bytes = Read(name);
            hash.AppendData(Encoding.UTF8.GetBytes($"{name.Replace('\\', '/')}:{bytes.Length}\n"));
            hash.AppendData(bytes);
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Set ids and resource names: <c>rules/2021-2025/commune-standard.json</c> is commune/standard/2021-2025.</summary>
    public static IEnumerable<(string Id, string Name)> SetResources() =>
        from name in typeof(EmbeddedRules).Assembly.GetManifestResourceNames()
        where name.StartsWith(Root, StringComparison.Ordinal)
        let path = name[Root.Length..].Replace('\\', '/').Split('/')
        where path.Length == 2
        let kind = Path.GetFileNameWithoutExtension(path[1]).Replace('-', '/')
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
