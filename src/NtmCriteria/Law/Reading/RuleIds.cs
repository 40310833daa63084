namespace NtmCriteria.Law;

/// <summary>The forms of ids in rule documents.</summary>
internal static class RuleIds
{
    /// <summary>A set's id: its level, a word for the set where the level has several, and its years.</summary>
    /// <param name="id">The id.</param>
    /// <param name="start">How it must begin, such as <c>commune/standard/</c>.</param>
    public static bool IsSet(string id, string start)
    {
        if (!id.StartsWith(start, StringComparison.Ordinal)) return false;
        var rest = id.AsSpan(start.Length);
        var slash = rest.IndexOf('/');
        if (slash >= 0)
        {
            // A province's set has a word of its own, as village/lang-son/2021-2025; a commune's is its tier.
            if (start.StartsWith("commune/", StringComparison.Ordinal) || slash == 0) return false;
            foreach (var c in rest[..slash])
                if (!char.IsAsciiLetterLower(c) && c != '-') return false;
            rest = rest[(slash + 1)..];
        }

        return rest.Length == 9 && rest[4] == '-' && AreDigits(rest[..4]) && AreDigits(rest[5..]);
    }

    /// <summary>An indicator's id: its criterion, a number in it, a letter for a part; <c>model.</c> before it for the model set.</summary>
    /// <param name="id">The id.</param>
    /// <param name="criterion">The criterion that it must belong to.</param>
    public static bool IsIndicator(string id, int criterion)
    {
        var rest = id.AsSpan(id.StartsWith("model.", StringComparison.Ordinal) ? 6 : 0);
        var number = DocumentReader.Number(criterion);
        if (!rest.StartsWith(number, StringComparison.Ordinal)) return false;
        rest = rest[number.Length..];
        if (rest is [.., >= 'a' and <= 'z' or 'đ']) rest = rest[..^1];
        return rest.IsEmpty || (rest is ['.', _] or ['.', _, _] && AreDigits(rest[1..]));
    }

    /// <summary>Reports an instrument that the document does not list.</summary>
    public static void Instrument(DocumentReader reader, string[] known, string id, string path)
    {
        if (Array.IndexOf(known, id) < 0)
            reader.Report(path, ProblemCode.Reference, "unknownInstrument", ("id", id), ("known", known));
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
