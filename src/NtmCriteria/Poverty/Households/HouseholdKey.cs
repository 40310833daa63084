namespace NtmCriteria.Poverty;

/// <summary>What makes a household this one and no other.</summary>
public enum HouseholdKey
{
    /// <summary>Its id alone, which stands once in the whole list.</summary>
    Id,

    /// <summary>Its id and its commune: the numbers begin anew in each commune.</summary>
    WithinCommune,
}
