namespace NtmCriteria.Poverty;

/// <summary>Goes from one class to sets of classes and back.</summary>
public static class HouseholdClassSets
{
    private static readonly HouseholdClass[] Known =
        [HouseholdClass.Poor, HouseholdClass.NearPoor, HouseholdClass.Average, HouseholdClass.Above];

    /// <summary>The set of one class; <see cref="HouseholdClass.Undetermined"/> has none.</summary>
    /// <param name="one">The class.</param>
    public static HouseholdClasses AsSet(this HouseholdClass one) =>
        one == HouseholdClass.Undetermined ? HouseholdClasses.None : (HouseholdClasses)(1 << ((int)one - 1));

    /// <summary>The only class of a set; <see cref="HouseholdClass.Undetermined"/> where there are several or none.</summary>
    /// <param name="classes">The set.</param>
    public static HouseholdClass AsClass(this HouseholdClasses classes)
    {
        foreach (var one in Known)
            if (classes == one.AsSet())
                return one;
        return HouseholdClass.Undetermined;
    }

    /// <summary>The classes of a set, from poorest to best off.</summary>
    /// <param name="classes">The set.</param>
    public static IEnumerable<HouseholdClass> Each(this HouseholdClasses classes) => Known.Where(one => (classes & one.AsSet()) != 0);
}
