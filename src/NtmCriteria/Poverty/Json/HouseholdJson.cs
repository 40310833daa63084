using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>The JSON of a household, which stands alone.</summary>
internal sealed class HouseholdJson
{
    public const string Schema = "ntm-household/1";

    private static readonly FlagsShape<InformationDevices> Devices = new(place => (InformationDevices)place, (one, other) => one | other);

    private static readonly FlagsShape<HouseholdGroups> Groups = new(place => (HouseholdGroups)place, (one, other) => one | other);

    private static readonly FlagsShape<PovertyCauses> Causes = new(place => (PovertyCauses)place, (one, other) => one | other);

    private static readonly ObjectShape<SurveyScores> Scores = new(
        "surveyScores", o => new(o.Maybe("income", Values.Whole), o.Maybe("deprivation", Values.Whole)));

    private readonly GivenJson given;

    /// <param name="book">The rules that list the indicators of deprivation.</param>
    public HouseholdJson(RuleBook book)
    {
        given = new(book);
        Shape = new("household", Read);
    }

    public ObjectShape<Household> Shape { get; }

    public void Write(Utf8JsonWriter json, Household household)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.Maybe("id", household.Id);
        json.Maybe("commune", household.Commune);
        json.Maybe("communeCode", household.CommuneCode);
        json.Maybe("district", household.District);
        json.Maybe("districtCode", household.DistrictCode);
        json.Maybe("province", household.Province);
        if (household.Zone is { } zone) json.Word("zone", Words.Zone, (int)zone, nameof(Zone));
        json.Maybe("settlement", household.Settlement);
        json.Maybe("ethnicity", household.Ethnicity);
        json.Maybe("spouseEthnicity", household.SpouseEthnicity);
        json.Maybe("income", household.Income);
        json.Maybe("farmLivelihood", household.FarmLivelihood);
        json.Maybe("persons", household.Persons);
        json.Maybe("usesInternet", household.UsesInternet);
        json.Maybe("usesTelephone", household.UsesTelephone);
        json.MaybeFlags("devices", household.Devices);
        json.Maybe("deprivationCount", household.DeprivationCount);
        json.MaybeFlags("groups", household.Groups);
        json.MaybeFlags("causes", household.Causes);
        Objects(json, household);
        json.WriteEndObject();
    }

    private void Objects(Utf8JsonWriter json, Household household)
    {
        if (!household.Members.IsEmpty)
        {
            json.WriteStartArray("members");
            foreach (var member in household.Members) MemberJson.Write(json, member);
            json.WriteEndArray();
        }

        if (household.Dwelling is { } dwelling)
        {
            json.WritePropertyName("dwelling");
            DwellingJson.Write(json, dwelling);
        }

        if (household.Given.StandardId is not null)
        {
            json.WritePropertyName("given");
            given.Write(json, household.Given);
        }

        if (household.Scores != default)
        {
            json.WriteStartObject("scores");
            json.Maybe("income", household.Scores.Income);
            json.Maybe("deprivation", household.Scores.Deprivation);
            json.WriteEndObject();
        }

        if (household.Survey is { } survey)
        {
            json.WritePropertyName("survey");
            SurveyJson.Write(json, survey);
        }
    }

    private Household Read(Fields o)
    {
        o.Needs("schema", Values.Kind(Schema));
        o.Maybe("$schema", Values.Text);
        return new()
        {
            Id = o.Maybe("id", Values.Text),
            Commune = o.Maybe("commune", Values.Text),
            CommuneCode = o.Maybe("communeCode", Values.Text),
            District = o.Maybe("district", Values.Text),
            DistrictCode = o.Maybe("districtCode", Values.Text),
            Province = o.Maybe("province", Values.Text),
            Zone = o.Maybe("zone", LevelsDocument.Zone),
            Settlement = o.Maybe("settlement", new WordShape<Settlement>()),
            Ethnicity = o.Maybe("ethnicity", Values.Text),
            SpouseEthnicity = o.Maybe("spouseEthnicity", Values.Text),
            Income = o.Maybe("income", DataValues.Long),
            FarmLivelihood = o.Maybe("farmLivelihood", Values.Flag),
            Persons = o.Maybe("persons", Values.Whole),
            UsesInternet = o.Maybe("usesInternet", Values.Flag),
            UsesTelephone = o.Maybe("usesTelephone", Values.Flag),
            Devices = o.Maybe("devices", Devices),
            DeprivationCount = o.Maybe("deprivationCount", Values.Whole),
            Groups = o.Maybe("groups", Groups),
            Causes = o.Maybe("causes", Causes),
            Members = o.Maybe("members", new ListShape<Member>(MemberJson.Shape, 0, int.MaxValue)) ?? [],
            Dwelling = o.Maybe("dwelling", DwellingJson.Shape),
            Given = o.Maybe("given", given) ?? default,
            Scores = o.Maybe("scores", Scores) ?? default,
            Survey = o.Maybe("survey", SurveyJson.Shape),
        };
    }
}
