using System.Globalization;

namespace NtmCriteria.Law;

/// <summary>The kinds of a JSON value.</summary>
internal enum JsonKind
{
    Object,
    Array,
    Text,
    Number,
    True,
    False,
    Null,
}

/// <summary>
/// One value of a JSON document that knows where it stands, so that whatever is wrong with it can be shown to the
/// person who wrote it.
/// </summary>
/// <param name="parent">The object or array around it, or null for the whole document.</param>
/// <param name="key">Its key in an object, else null.</param>
/// <param name="offset">The place of its first byte; of its key's first byte in an object.</param>
/// <param name="kind">Its kind.</param>
/// <param name="text">The text, or a number as it is written.</param>
internal sealed class JsonEntry(JsonEntry? parent, string? key, int offset, JsonKind kind, string? text)
{
    private const int MostShown = 200;

    private static readonly List<JsonEntry> None = [];

    // Most entries of a document are leaves.
    private List<JsonEntry>? children;

    public JsonEntry? Parent => parent;

    public string? Key => key;

    public int Offset => offset;

    public JsonKind Kind => kind;

    public string? Text => text;

    /// <summary>The members of an object, or the items of an array, in the order of the document.</summary>
    public List<JsonEntry> Children => children ?? None;

    public void Add(JsonEntry child) => (children ??= []).Add(child);

    /// <summary>The path from the root, such as <c>$.criteria[3].number</c>.</summary>
    public string Path => parent is null ? "$"
        : key is null ? $"{parent.Path}[{parent.Children.IndexOf(this).ToString(CultureInfo.InvariantCulture)}]"
        : $"{parent.Path}.{key}";

    /// <summary>The member with a key, or null.</summary>
    public JsonEntry? Find(string name)
    {
        foreach (var child in Children)
            if (string.Equals(child.Key, name, StringComparison.Ordinal))
                return child;
        return null;
    }

    /// <summary>The member with a key that is known to be there.</summary>
    public JsonEntry this[string name] => Find(name) ?? throw new KeyNotFoundException(name);

    /// <summary>The entry at a path from this one, or the nearest one around it.</summary>
    public JsonEntry Nearest(string path)
    {
        var rest = path.AsSpan();
        if (rest is ['$', ..]) rest = rest[1..];
        var at = this;
        while (at.Step(ref rest) is { } next) at = next;
        return at;
    }

    // Keys may hold dots and brackets themselves: the longest key that the path goes on with is meant.
    private JsonEntry? Step(ref ReadOnlySpan<char> rest)
    {
        if (rest is ['[', ..] && kind == JsonKind.Array)
        {
            var end = rest.IndexOf(']');
            if (end < 0 || !int.TryParse(rest[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                || index >= Children.Count)
                return null;
            rest = rest[(end + 1)..];
            return Children[index];
        }

        if (rest is not ['.', ..]) return null;
        JsonEntry? found = null;
        foreach (var child in Children)
            if (child.Key is { } name && rest[1..].StartsWith(name, StringComparison.Ordinal)
                && (rest.Length == name.Length + 1 || rest[name.Length + 1] is '.' or '[')
                && (found is null || name.Length > found.Key!.Length))
                found = child;
        if (found is not null) rest = rest[(found.Key!.Length + 1)..];
        return found;
    }

    /// <summary>The value as a message shows it.</summary>
    public override string ToString() => kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "an array",
        JsonKind.Text => $"\"{Shown}\"",
        JsonKind.Number => Shown,
        JsonKind.True => "true",
        JsonKind.False => "false",
        _ => "null",
    };

    /// <summary>The same in Vietnamese.</summary>
    public string Vietnamese => kind switch
    {
        JsonKind.Object => "một đối tượng",
        JsonKind.Array => "một mảng",
        _ => ToString(),
    };

    // A message shows what stands there; nobody reads a text of a million characters in it.
    private string Shown => text!.Length <= MostShown ? text : $"{text.AsSpan(0, MostShown)}…";
}
