namespace NtmCriteria.Law;

/// <summary>The words of poverty documents and household tables: the names of the values, first letter small.</summary>
internal static class PovertyWords
{
    public static string[] Of<T>() where T : struct, Enum => Cache<T>.Words;

    private static class Cache<T> where T : struct, Enum
    {
        public static readonly string[] Words =
            [.. Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
    }
}
