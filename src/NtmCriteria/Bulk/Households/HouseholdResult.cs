using System.Runtime.InteropServices;

namespace NtmCriteria;

/// <summary>Households by class and commune. It can be filled again and again.</summary>
public sealed class HouseholdResult : IRendered
{
    private const int Padding = 64;

    /// <summary>Poor, near-poor, average, above, and those whose class is not certain.</summary>
    internal const int Kinds = 5;

    internal HouseholdResult(int households, int communes, bool classes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(households);
        ArgumentOutOfRangeException.ThrowIfNegative(communes);
        Households = households;
        Communes = communes;
        ClassCodes = classes ? new byte[households + Padding] : null;
        Counts = new int[communes * Kinds];
    }

    /// <summary>The number of households.</summary>
    public int Households { get; }

    /// <summary>The number of communes.</summary>
    public int Communes { get; }

    /// <summary>The classes possible for each household; one alone is certain.</summary>
    /// <exception cref="InvalidOperationException">Classes were not asked for.</exception>
    public ReadOnlySpan<HouseholdClasses> Classes => ClassCodes is { } codes
        ? MemoryMarshal.Cast<byte, HouseholdClasses>(codes.AsSpan(0, Households))
        : throw new InvalidOperationException("Classes of single households were not asked for.");

    /// <summary>The number of households of a commune by class.</summary>
    /// <param name="commune">The number of the commune.</param>
    public HouseholdCounts Of(int commune)
    {
        var c = Counts.AsSpan(commune * Kinds, Kinds);
        return new(c[0], c[1], c[2], c[3], c[4]);
    }

    /// <summary>The totals.</summary>
    public override string ToString()
    {
        var total = default(HouseholdCounts);
        for (var c = 0; c < Communes; c++) total = total.Plus(Of(c));
        return $"{Households} households in {Communes} communes: {total}";
    }

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => BulkPage.Of(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => BulkPage.Of(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    internal byte[]? ClassCodes { get; }

    internal int[] Counts { get; }
}

/// <summary>Households of an area by class.</summary>
/// <param name="Poor">Certainly poor.</param>
/// <param name="NearPoor">Certainly near-poor.</param>
/// <param name="Average">Certainly of average living standard.</param>
/// <param name="Above">Certainly above.</param>
/// <param name="Open">Of a class that what is known leaves open.</param>
public readonly record struct HouseholdCounts(int Poor, int NearPoor, int Average, int Above, int Open)
{
    /// <summary>All households.</summary>
    public int Total => Poor + NearPoor + Average + Above + Open;

    /// <summary>The sum of two areas.</summary>
    /// <param name="other">The other area.</param>
    public HouseholdCounts Plus(HouseholdCounts other) => new(
        Poor + other.Poor, NearPoor + other.NearPoor, Average + other.Average, Above + other.Above, Open + other.Open);

    /// <summary>The counts in words.</summary>
    public override string ToString() =>
        $"{Poor} poor, {NearPoor} near-poor, {Average} average, {Above} above, {Open} open";
}
