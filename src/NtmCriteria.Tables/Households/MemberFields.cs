using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Units;

namespace NtmCriteria.Tables;

using Of = RecordColumns<MemberDraft>;

/// <summary>A member while its row is read.</summary>
internal sealed class MemberDraft
{
    public string? Household { get; set; }

    public string? Commune { get; set; }

    public string? CommuneCode { get; set; }

    public string? District { get; set; }

    public string? Province { get; set; }

    /// <summary>The commune of the household, or null where the row does not name it.</summary>
    public HouseholdPlace? Place => HouseholdPlace.CommuneOf(new() { Commune = Commune, CommuneCode = CommuneCode, District = District, Province = Province });

    public Member Member { get; set; } = new();
}

/// <summary>The columns of a table of members.</summary>
internal static class MemberFields
{
    public static readonly RecordColumn<MemberDraft>[] All = HouseholdHeaders.Label<MemberDraft>(
        isOfMembers: true,
    [
        Of.Id("household", d => d.Household, (d, v) => d.Household = v),
        Of.Text("commune", d => d.Commune, (d, v) => d.Commune = v),
        Of.Text("district", d => d.District, (d, v) => d.District = v),
        Of.Text("province", d => d.Province, (d, v) => d.Province = v),
        Of.Code("commune_code", d => d.CommuneCode, (d, v) => d.CommuneCode = v),
        Of.Small("age", nameof(Member.Age), d => d.Member.Age, (d, v) => d.Member = d.Member with { Age = v }),
        Of.Small("age_months", nameof(Member.AgeMonths), d => d.Member.AgeMonths, (d, v) => d.Member = d.Member with { AgeMonths = v }),
        Of.Small("birth_year", nameof(Member.BirthYear), d => d.Member.BirthYear, (d, v) => d.Member = d.Member with { BirthYear = v }),
        new("sex", TableTexts.Fill("sexes"), null, Sex, (d, sink) => sink.Text(d.Member.Sex is { } sex ? RecordWords<Sex>.Spell(sex) : null)) { Offered = RecordWords<Sex>.Offered },
        Of.Word<SchoolLevel>("attends", d => d.Member.Attends, (d, v) => d.Member = d.Member with { Attends = v }),
        Of.Word<Diploma>("diploma", d => d.Member.Diploma, (d, v) => d.Member = d.Member with { Diploma = v }),
        Of.Flag("trained", d => d.Member.TrainedOnTheJob, (d, v) => d.Member = d.Member with { TrainedOnTheJob = v }),
        Of.Word<WorkStatus>("work", d => d.Member.Work, (d, v) => d.Member = d.Member with { Work = v }),
        Of.Flag("contract", d => d.Member.HasContract, (d, v) => d.Member = d.Member with { HasContract = v }),
        Of.Flag("insured", d => d.Member.Insured, (d, v) => d.Member = d.Member with { Insured = v }),
        Of.Flag("state_premium", d => d.Member.PremiumPaidByState, (d, v) => d.Member = d.Member with { PremiumPaidByState = v }),
        Of.Flag("social_allowance", d => d.Member.OnSocialAllowance, (d, v) => d.Member = d.Member with { OnSocialAllowance = v }),
        Of.Flag("care_not_received", d => d.Member.CareNotReceived, (d, v) => d.Member = d.Member with { CareNotReceived = v }),
        Of.Measure("weight", "kilograms", d => d.Member.Weight, (d, v) => d.Member = d.Member with { Weight = v }, nameof(Member.Weight)),
        Of.Measure("height", "centimetres", d => d.Member.Height, (d, v) => d.Member = d.Member with { Height = v }, nameof(Member.Height)),
        Of.Flag("under_nourished", d => d.Member.UnderNourished, (d, v) => d.Member = d.Member with { UnderNourished = v }),
    ]);

    private static bool Sex(MemberDraft draft, in RecordCell cell)
    {
        Sex? sex = cell.Word switch
        {
            "m" => NtmCriteria.Poverty.Sex.Male,
            "f" => NtmCriteria.Poverty.Sex.Female,
            var word => RecordWords<Sex>.Find(word),
        };
        draft.Member = draft.Member with { Sex = sex };
        return sex is not null;
    }
}
