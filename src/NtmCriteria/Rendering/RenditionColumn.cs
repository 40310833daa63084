namespace NtmCriteria;

/// <summary>The head of a column.</summary>
/// <param name="Text">Its name.</param>
/// <param name="IsNumber">Whether its cells stand to the right.</param>
internal readonly record struct RenditionColumn(string Text, bool IsNumber = false)
{
    public static implicit operator RenditionColumn(string text) => new(text);
}
