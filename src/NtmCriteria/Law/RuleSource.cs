namespace NtmCriteria.Law;

/// <summary>A rule document to be checked.</summary>
/// <param name="Name">Its name for findings, such as a file name.</param>
/// <param name="Utf8">Its bytes.</param>
public readonly record struct RuleSource(string Name, ReadOnlyMemory<byte> Utf8)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
