using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>The JSON of a member of a household.</summary>
internal static class MemberJson
{
    public static readonly ObjectShape<Member> Shape = new("member", o => new()
    {
        Age = o.Maybe("age", Values.Whole),
        AgeMonths = o.Maybe("ageMonths", Values.Whole),
        BirthYear = o.Maybe("birthYear", Values.Whole),
        Sex = o.Maybe("sex", new WordShape<Sex>()),
        Attends = o.Maybe("attends", new WordShape<SchoolLevel>()),
        Diploma = o.Maybe("diploma", new WordShape<Diploma>()),
        TrainedOnTheJob = o.Maybe("trainedOnTheJob", Values.Flag),
        Work = o.Maybe("work", new WordShape<WorkStatus>()),
        HasContract = o.Maybe("hasContract", Values.Flag),
        Insured = o.Maybe("insured", Values.Flag),
        PremiumPaidByState = o.Maybe("premiumPaidByState", Values.Flag),
        OnSocialAllowance = o.Maybe("onSocialAllowance", Values.Flag),
        CareNotReceived = o.Maybe("careNotReceived", Values.Flag),
        Weight = o.Maybe("weight", DataValues.Decimal),
        Height = o.Maybe("height", DataValues.Decimal),
        UnderNourished = o.Maybe("underNourished", Values.Flag),
    });

    public static void Write(Utf8JsonWriter json, Member member)
    {
        json.WriteStartObject();
        json.Maybe("age", member.Age);
        json.Maybe("ageMonths", member.AgeMonths);
        json.Maybe("birthYear", member.BirthYear);
        json.Maybe("sex", member.Sex);
        json.Maybe("attends", member.Attends);
        json.Maybe("diploma", member.Diploma);
        json.Maybe("trainedOnTheJob", member.TrainedOnTheJob);
        json.Maybe("work", member.Work);
        json.Maybe("hasContract", member.HasContract);
        json.Maybe("insured", member.Insured);
        json.Maybe("premiumPaidByState", member.PremiumPaidByState);
        json.Maybe("onSocialAllowance", member.OnSocialAllowance);
        json.Maybe("careNotReceived", member.CareNotReceived);
        json.Maybe("weight", member.Weight);
        json.Maybe("height", member.Height);
        json.Maybe("underNourished", member.UnderNourished);
        json.WriteEndObject();
    }
}
