namespace NtmCriteria;

/// <summary>One cell of a table.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Strong">Whether it stands out.</param>
/// <param name="Verdict">The verdict that it words, for a tint.</param>
internal readonly record struct RenditionCell(string Text, bool Strong = false, Verdict? Verdict = null)
{
    public static implicit operator RenditionCell(string? text) => new(text ?? "");
}
