using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

using Of = RecordColumns<MemberDraft>;

/// <summary>A member while its row is read.</summary>
internal sealed class MemberDraft
{
    public string? Household { get; set; }

    public Member Member { get; set; } = new();
}

/// <summary>The columns of a table of members.</summary>
internal static class MemberFields
{
    public static readonly RecordColumn<MemberDraft>[] All =
    [
        Of.Text("household", (d, v) => d.Household = v),
        Of.Small("age", nameof(Member.Age), (d, v) => d.Member = d.Member with { Age = v }),
        Of.Small("age_months", nameof(Member.AgeMonths), (d, v) => d.Member = d.Member with { AgeMonths = v }),
        Of.Small("birth_year", nameof(Member.BirthYear), (d, v) => d.Member = d.Member with { BirthYear = v }),
        new("sex", "male or female, nam or nữ", null, Sex),
        Of.Word<SchoolLevel>("attends", (d, v) => d.Member = d.Member with { Attends = v }),
        Of.Word<Diploma>("diploma", (d, v) => d.Member = d.Member with { Diploma = v }),
        Of.Flag("trained", (d, v) => d.Member = d.Member with { TrainedOnTheJob = v }),
        Of.Word<WorkStatus>("work", (d, v) => d.Member = d.Member with { Work = v }),
        Of.Flag("contract", (d, v) => d.Member = d.Member with { HasContract = v }),
        Of.Flag("insured", (d, v) => d.Member = d.Member with { Insured = v }),
        Of.Flag("state_premium", (d, v) => d.Member = d.Member with { PremiumPaidByState = v }),
        Of.Flag("social_allowance", (d, v) => d.Member = d.Member with { OnSocialAllowance = v }),
        Of.Flag("care_not_received", (d, v) => d.Member = d.Member with { CareNotReceived = v }),
        Of.Measure("weight", "kilograms", (d, v) => d.Member = d.Member with { Weight = v }, nameof(Member.Weight)),
        Of.Measure("height", "centimetres", (d, v) => d.Member = d.Member with { Height = v }, nameof(Member.Height)),
        Of.Flag("under_nourished", (d, v) => d.Member = d.Member with { UnderNourished = v }),
    ];

    private static bool Sex(MemberDraft draft, in RecordCell cell)
    {
        Sex? sex = cell.Word switch
        {
            "male" or "m" or "nam" => NtmCriteria.Poverty.Sex.Male,
            "female" or "f" or "nữ" => NtmCriteria.Poverty.Sex.Female,
            _ => null,
        };
        draft.Member = draft.Member with { Sex = sex };
        return sex is not null;
    }
}
