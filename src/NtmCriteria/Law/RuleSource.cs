namespace NtmCriteria.Law;

/// <summary>A rule document to be checked.</summary>
/// <param name="Name">Its name for findings, such as a file name.</param>
/// <param name="Utf8">Its bytes.</param>
public readonly record struct RuleSource(string Name, ReadOnlyMemory<byte> Utf8)
{
    private readonly EquatableMemory<byte> utf8 = Utf8;

    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Utf8 { get => utf8; init => utf8 = value; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
