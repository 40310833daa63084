namespace NtmCriteria.Law;

/// <summary>The words of documents for values of enumerations whose names are those words: <c>noObservation</c>.</summary>
internal static class CamelWords
{
    public static string Spell<T>(T value) where T : struct, Enum => Lists<T>.Words[Array.IndexOf(Lists<T>.Values, value)];

    /// <summary>All words, each at the place of its value in <see cref="Value{T}"/>.</summary>
    public static string[] All<T>() where T : struct, Enum => Lists<T>.Words;

    public static T Value<T>(int place) where T : struct, Enum => Lists<T>.Values[place];

    private static class Lists<T> where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();

        public static readonly string[] Words =
            [.. Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
    }
}
