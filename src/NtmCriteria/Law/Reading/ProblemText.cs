using System.Runtime.CompilerServices;
using System.Globalization;
using System.Text;

namespace NtmCriteria.Law;

/// <summary>The text of a problem; nothing is formatted while nothing is wrong.</summary>
[InterpolatedStringHandler]
internal readonly ref struct ProblemText
{
    private readonly StringBuilder? text;

    public ProblemText(int literalLength, int formattedCount, bool holds, out bool wanted)
    {
        wanted = !holds;
        text = holds ? null : new(literalLength + (formattedCount * 8));
    }

    public void AppendLiteral(string value) => text!.Append(value);

    public void AppendFormatted(string? value) => text!.Append(value);

    public void AppendFormatted(object? value) => text!.Append(CultureInfo.InvariantCulture, $"{value}");

    public override string ToString() => text?.ToString() ?? "";
}
