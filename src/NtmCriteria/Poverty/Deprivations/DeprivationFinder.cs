using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Finds the deprivations of a household: each deprived, not deprived, or undetermined with the reason.</summary>
internal static class DeprivationFinder
{
    public static ImmutableArray<Deprivation> Find(PovertyStandard standard, Household household)
    {
        var indicators = standard.Indicators;
        if (indicators.IsEmpty) return [];
        var found = new Deprivation[indicators.Length];
        var given = household.Given;
        var recorded = !household.Members.IsEmpty || household.Dwelling is not null || household.UsesInternet is not null
            || household.UsesTelephone is not null || household.Devices is not null || household.Survey is not null;
        for (var i = 0; i < found.Length; i++)
        {
            var indicator = indicators[i];
            var known = (given.Known >> i & 1) != 0;
            if (!recorded && !known)
            {
                found[i] = new(indicator, DeprivationState.Undetermined, indicator.Test == DeprivationTest.NotKnown
                    ? DeprivationReason.DefinitionNotKnown : DeprivationReason.NotObserved);
                continue;
            }

            if (known)
            {
                var state = (given.Deprived >> i & 1) != 0 ? DeprivationState.Deprived : DeprivationState.NotDeprived;
                found[i] = recorded && FromRecord(indicator, household, standard.AsOf) is { State: not DeprivationState.Undetermined } other
                    && other.State != state
                    ? new(indicator, DeprivationState.Undetermined, DeprivationReason.Contradiction, other.Member)
                    : new(indicator, state, DeprivationReason.Given);
                continue;
            }

            found[i] = FromRecord(indicator, household, standard.AsOf);
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(found);
    }

    private static Deprivation FromRecord(DeprivationIndicator indicator, Household household, LocalDate asOf)
    {
        var parameters = indicator.Parameters;
        return indicator.Test switch
        {
            DeprivationTest.NotKnown => new(indicator, DeprivationState.Undetermined, DeprivationReason.DefinitionNotKnown),
            DeprivationTest.Dependants => Report(indicator, MemberTests.Dependants(household, parameters, asOf)),
            DeprivationTest.DwellingGrade => Report(indicator, household.Dwelling?.Grade is { } grade
                ? grade >= DwellingGrade.NotDurable : null),
            DeprivationTest.DwellingParts => Report(indicator, DwellingTests.Parts(household.Dwelling, parameters)),
            DeprivationTest.FloorArea => Report(indicator, DwellingTests.FloorArea(household, parameters)),
            DeprivationTest.WaterSource => Report(indicator, DwellingTests.Listed((int?)household.Dwelling?.Water, parameters)),
            DeprivationTest.LatrineKind => Report(indicator, DwellingTests.Listed((int?)household.Dwelling?.Latrine, parameters)),
            DeprivationTest.HygienicWater => Report(indicator, !household.Dwelling?.HygienicWater),
            DeprivationTest.HygienicLatrine => Report(indicator, !household.Dwelling?.HygienicLatrine),
            DeprivationTest.Internet => Report(indicator, !household.UsesInternet),
            DeprivationTest.Telecoms => Report(indicator, household switch
            {
                { UsesInternet: true } or { UsesTelephone: true } => false,
                { UsesInternet: false, UsesTelephone: false } => true,
                _ => null,
            }),
            DeprivationTest.Devices => Report(indicator, household.Devices is { } devices
                ? ((ulong)devices & parameters.ListedMask) == 0 : null),
            _ => AnyMember(indicator, household, asOf),
        };
    }

    /// <summary>"At least one member": one certain case decides; "nobody" needs every member listed and known.</summary>
    private static Deprivation AnyMember(DeprivationIndicator indicator, Household household, LocalDate asOf)
    {
        if (household.Members.IsEmpty)
            return new(indicator, DeprivationState.Undetermined, DeprivationReason.NotObserved);
        var open = new Deprivation(indicator, DeprivationState.NotDeprived, DeprivationReason.Record);
        for (var m = 0; m < household.Members.Length; m++)
        {
            var answer = MemberTests.Test(indicator, household.Members[m], asOf);
            if (answer.IsYes) return new(indicator, DeprivationState.Deprived, DeprivationReason.Record, m);
            if (answer.IsOpen && open.State == DeprivationState.NotDeprived)
                open = new(indicator, DeprivationState.Undetermined, answer.Reason, m);
        }

        return open.State == DeprivationState.NotDeprived && !household.MembersComplete
            ? new(indicator, DeprivationState.Undetermined, DeprivationReason.MembersNotListed)
            : open;
    }

    private static Deprivation Report(DeprivationIndicator indicator, Answer answer) => new(
        indicator,
        answer.IsYes ? DeprivationState.Deprived : answer.IsNo ? DeprivationState.NotDeprived : DeprivationState.Undetermined,
        answer.Reason);
}
