using System.Globalization;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Changes;

/// <summary>
/// A limit on an impact: a measure, <c>&gt;</c> or <c>&gt;=</c>, and a number of communes or a share of them. No
/// expression: what may stand in it is closed.
/// </summary>
/// <param name="Measure">What is counted.</param>
/// <param name="IsInclusive">Whether the number itself breaks the limit (<c>&gt;=</c>).</param>
/// <param name="Number">The number, in communes or percent of all communes.</param>
/// <param name="IsShare">Whether the number is a share in percent.</param>
public sealed record ImpactLimit(ImpactMeasure Measure, bool IsInclusive, decimal Number, bool IsShare)
{
    /// <summary>What may stand in a limit.</summary>
    public static string Expected => ExpectedText.En;

    /// <summary>What may stand in a limit, in both languages.</summary>
    public static LocalText ExpectedText { get; } = new(
        "tên phép đếm, > hoặc >=, và số xã hoặc tỷ lệ xã, như \"tier-lost > 0\" hoặc \"changed >= 5%\"; các phép đếm: \"" + Words + "\"",
        "a measure, > or >=, and a number of communes or a share of them, as \"tier-lost > 0\" or \"changed >= 5%\"; measures: " + Words);

    private static string Words => string.Join(", ", Enum.GetValues<ImpactMeasure>().Select(ImpactTally.Word));

    /// <summary>Reads a limit.</summary>
    /// <param name="text">The text, such as <c>tier-lost > 0</c>.</param>
    /// <returns>The limit, or null where the text is none.</returns>
    public static ImpactLimit? TryParse(string? text)
    {
        var at = text?.IndexOf('>', StringComparison.Ordinal) ?? -1;
        if (at < 0) return null;
        var word = text!.AsSpan(0, at).Trim();
        var rest = text.AsSpan(at + 1);
        var inclusive = rest.StartsWith("=", StringComparison.Ordinal);
        rest = (inclusive ? rest[1..] : rest).Trim();
        var share = rest.EndsWith("%", StringComparison.Ordinal);
        if (share) rest = rest[..^1].TrimEnd();
        if (!decimal.TryParse(rest, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        if (share ? number > 100 : number != decimal.Truncate(number)) return null;
        foreach (var measure in Enum.GetValues<ImpactMeasure>())
            if (word.Equals(ImpactTally.Word(measure), StringComparison.OrdinalIgnoreCase))
                return new(measure, inclusive, number, share);
        return null;
    }

    /// <summary>Whether an impact goes beyond the limit.</summary>
    /// <param name="tally">The communes counted.</param>
    public bool IsBroken(ImpactTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        // Cross-multiplied: no share is ever rounded over its limit or under it.
        var (count, limit) = IsShare ? (tally[Measure] * 100m, Number * tally.Communes) : (tally[Measure], Number);
        return IsInclusive ? count >= limit : count > limit;
    }

    /// <summary>The limit as it is written.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{ImpactTally.Word(Measure)} {(IsInclusive ? ">=" : ">")} {Number}{(IsShare ? "%" : "")}");
}
