namespace NtmCriteria.Poverty;

/// <summary>A unit of a sample as the errors need it; its weight is zero where it is in the design but not in the estimate.</summary>
internal sealed record SurveyRow(string Stratum, string? Cluster, string? Group, double Weight, double Poor, double Censored)
    : IComparable<SurveyRow>
{
    public int CompareTo(SurveyRow? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(Stratum, other.Stratum);
        if (order == 0) order = string.CompareOrdinal(Cluster, other.Cluster);
        if (order == 0) order = Weight.CompareTo(other.Weight);
        if (order == 0) order = Poor.CompareTo(other.Poor);
        if (order == 0) order = Censored.CompareTo(other.Censored);
        return order == 0 ? string.CompareOrdinal(Group, other.Group) : order;
    }
}
