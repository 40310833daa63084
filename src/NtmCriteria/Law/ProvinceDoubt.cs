using System.Collections.Immutable;
using NtmCriteria.Units;

namespace NtmCriteria.Law;

/// <summary>Why the name of a province does not tell the region of a commune, and what would.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Name">The name that was given.</param>
/// <remarks>Resolution 202/2025/QH15: seven of the provinces since 1 July 2025 join communes of two regions.</remarks>
public sealed record ProvinceDoubt(ProvinceDoubtKind Kind, string Name)
{
    private readonly EquatableArray<PossibleRegion> possible;

    /// <summary>The known name that was probably meant, or null.</summary>
    public string? Nearest { get; init; }

    /// <summary>The province of which the former one is no part, or null.</summary>
    public string? Province { get; init; }

    /// <summary>The former provinces that may be meant, each with its region; empty where that is not the question.</summary>
    public ImmutableArray<PossibleRegion> Possible { get => possible; init => possible = value; }

    internal static ProvinceDoubt NotKnown(string name) =>
        new(ProvinceDoubtKind.NotKnown, name) { Nearest = Provinces.Nearest(name) };

    internal static ProvinceDoubt SpansRegions(string name, ImmutableArray<PossibleRegion> possible) =>
        new(ProvinceDoubtKind.SpansRegions, name) { Possible = possible };

    internal static ProvinceDoubt NotPartOf(string former, string province) =>
        new(ProvinceDoubtKind.NotPartOf, former) { Province = province };

    /// <summary>The doubt as part of a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => (Kind, language) switch
    {
        (ProvinceDoubtKind.NotKnown, Language.Vietnamese) =>
            $"{NoProvince(language)}; hãy sửa tên tỉnh hoặc nêu vùng",
        (ProvinceDoubtKind.NotKnown, _) =>
            $"{NoProvince(language)}; correct it or give the region",
        (ProvinceDoubtKind.SpansRegions, Language.Vietnamese) =>
            $"tỉnh '{Name}' từ ngày 01/07/2025 gồm các tỉnh cũ thuộc nhiều vùng ({List}); hãy nêu tỉnh cũ hoặc vùng",
        (ProvinceDoubtKind.SpansRegions, _) =>
            $"the province '{Name}' joins, since 1 July 2025, former provinces of several regions ({List}); give the former province or the region",
        (ProvinceDoubtKind.NotPartOf, Language.Vietnamese) =>
            $"tỉnh cũ '{Name}' không thuộc tỉnh '{Province}'; hãy sửa một trong hai hoặc nêu vùng",
        (ProvinceDoubtKind.NotPartOf, _) =>
            $"the former province '{Name}' is no part of the province '{Province}'; correct one of them or give the region",
        _ => "",
    };

    /// <inheritdoc/>
    public bool Equals(ProvinceDoubt? other) =>
        other is not null && Kind == other.Kind && Name == other.Name && Nearest == other.Nearest && Province == other.Province
        && Possible.AsSpan().SequenceEqual(other.Possible.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Name, Nearest, Province, Possible.Length);

    /// <summary>The doubt in English.</summary>
    public override string ToString() => Explain(Language.English);

    /// <summary>That the name is no province's, and which one was probably meant.</summary>
    internal string NoProvince(Language language) => (Nearest, language) switch
    {
        (null, Language.Vietnamese) => $"không có tỉnh nào tên '{Name}'",
        (null, _) => $"the province '{Name}' is not known",
        (_, Language.Vietnamese) => $"không có tỉnh nào tên '{Name}' (có phải '{Nearest}'?)",
        _ => $"the province '{Name}' is not known (did you mean '{Nearest}'?)",
    };

    private string List => string.Join("; ", Possible);
}
