namespace NtmCriteria.Tables;

/// <summary>One column to fill in.</summary>
/// <param name="Name">Its name in the header, by which it is read back.</param>
/// <param name="Label">What is asked for.</param>
/// <param name="Unit">The unit in words.</param>
/// <param name="Level">The required level in words.</param>
/// <param name="Group">The criterion above it, or nothing.</param>
/// <param name="Rule">What may be typed in; a range and formula with the place of the first cell left open as {0}.</param>
/// <param name="Width">Its width.</param>
/// <param name="AsText">Whether what is typed stays text.</param>
internal sealed record TemplateColumn(
    string Name, string Label, string Unit, string Level, string Group, TemplateRule? Rule, double Width = 14, bool AsText = false);
