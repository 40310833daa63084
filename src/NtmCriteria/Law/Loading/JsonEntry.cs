using System.Globalization;

namespace NtmCriteria;

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
    private readonly List<JsonEntry> children = [];

    public JsonEntry? Parent => parent;

    public string? Key => key;

    public int Offset => offset;

    public JsonKind Kind => kind;

    public string? Text => text;

    /// <summary>The members of an object, or the items of an array, in the order of the document.</summary>
    public List<JsonEntry> Children => children;

    /// <summary>The path from the root, such as <c>$.criteria[3].number</c>.</summary>
    public string Path => parent is null ? "$"
        : key is null ? $"{parent.Path}[{parent.children.IndexOf(this).ToString(CultureInfo.InvariantCulture)}]"
        : $"{parent.Path}.{key}";

    /// <summary>The member with a key, or null.</summary>
    public JsonEntry? Find(string name)
    {
        foreach (var child in children)
            if (string.Equals(child.Key, name, StringComparison.Ordinal))
                return child;
        return null;
    }

    /// <summary>The member with a key that is known to be there.</summary>
    public JsonEntry this[string name] => Find(name) ?? throw new KeyNotFoundException(name);

    /// <summary>The entry at a path, or the nearest one around it.</summary>
    public JsonEntry Nearest(string path)
    {
        foreach (var child in children)
        {
            var own = child.Path;
            if (path.StartsWith(own, StringComparison.Ordinal)
                && (path.Length == own.Length || path[own.Length] is '.' or '['))
                return child.Nearest(path);
        }

        return this;
    }

    /// <summary>The value as a message shows it.</summary>
    public override string ToString() => kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "an array",
        JsonKind.Text => $"\"{text}\"",
        JsonKind.Number => text!,
        JsonKind.True => "true",
        JsonKind.False => "false",
        _ => "null",
    };
}
