using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria;

/// <summary>
/// Looks through a dossier for what the sets that read it would pass over without a word. Everything is listed, in the
/// order of what it is about.
/// </summary>
internal sealed class DossierCheck
{
    private static readonly Tier[] Tiers = [Tier.Standard, Tier.Advanced, Tier.Model, Tier.Modern];

    private readonly Dossier dossier;
    private readonly LocalDate asOf;
    private readonly Tier meaning;
    private readonly CriteriaSet[] sets;
    private readonly ImmutableArray<DossierProblem>.Builder found = ImmutableArray.CreateBuilder<DossierProblem>();

    private DossierCheck(Dossier dossier, LocalDate asOf, Tier meaning, CriteriaSet[] sets) =>
        (this.dossier, this.asOf, this.meaning, this.sets) = (dossier, asOf, meaning, sets);

    /// <param name="dossier">The dossier.</param>
    /// <param name="asOf">The day whose rules apply.</param>
    /// <param name="meaning">The tier whose set an id without a tier belongs to.</param>
    /// <param name="sets">The sets that read the dossier.</param>
    public static ImmutableArray<DossierProblem> Check(Dossier dossier, LocalDate asOf, Tier meaning, params CriteriaSet[] sets)
    {
        var check = new DossierCheck(dossier, asOf, meaning, sets);
        foreach (var (key, observation) in dossier.Observations) check.Look(key, observation);
        foreach (var key in dossier.AttestedKeys) check.LookAttested(key, dossier.Attestations[key].Criterion);
        foreach (var recognition in dossier.Recognitions) check.Look(recognition);
        foreach (var set in sets) check.Look(set);
        // Nearly all dossiers have none: what is found is put in order, not what is looked through.
        if (check.found.Count > 1)
            check.found.Sort((one, other) => string.CompareOrdinal(one.Subject, other.Subject) is var order && order != 0 ? order : one.Code.CompareTo(other.Code));
        return check.found.DrainToImmutable();
    }

    private void Look(string key, Observation observation)
    {
        if (observation.On is { } day && day > asOf)
            Add(FindingCode.DossierObservedLater, key, Dates.Iso(day), new(Dates.Write(asOf, Language.Vietnamese), Dates.Iso(asOf)));
        if (!Split(key, out var tier, out var id)) return;
        if (sets.FirstOrDefault(s => s.Tier == tier) is not { } set) return;
        if (!set.Knows(id))
        {
            Add(FindingCode.DossierIdUnknown, key, observation.ToCell(), Nearest(id, set.Version.Ids, set.Id));
            return;
        }

        var unit = set.Version.UnitOf(id);
        if (observation is DoesNotApply && set.Version.AlwaysApplies(id))
            Add(FindingCode.DossierValueUnlikely, key, observation.ToCell(), ValueRules.ValueOfEveryCommune);
        else if (!ValueRules.Allows(observation, unit))
            Add(FindingCode.DossierValueImpossible, key, ValueRules.Given(observation), ValueRules.Expected(unit));
        else if (ValueRules.Doubt(observation, unit, set.Version.IsLimitedFromAbove(id)) is { } doubt)
            Add(FindingCode.DossierValueUnlikely, key, observation.ToCell(), doubt);
        if (!key.Contains(':') && dossier.Observations.TryGetValue(ObservationKey.Compose(tier, id), out var second))
            Add(FindingCode.DossierGivenTwice, key, observation.ToCell(), Both(ObservationKey.Compose(tier, id), second.ToCell()));
    }

    private void LookAttested(string key, int criterion)
    {
        if (!Split(key, out var tier, out _) || sets.FirstOrDefault(s => s.Tier == tier) is not { } set) return;
        if (set.Criteria.All(c => c.Number != criterion))
            Add(FindingCode.DossierCriterionUnknown, key, Text(criterion), new(
                $"tiêu chí 1 đến {set.Criteria.Length} của {set.Id}", $"criterion 1 to {set.Criteria.Length} of {set.Id}"));
        if (!key.Contains(':') && dossier.Attestations.TryGetValue(ObservationKey.Compose(tier, key), out _))
            Add(FindingCode.DossierGivenTwice, key, Text(criterion), Same(ObservationKey.Compose(tier, key)));
    }

    // A decision for a year may be signed early in the next one.
    private void Look(Recognition recognition)
    {
        if (recognition.Date is { } date && (date.Year < recognition.Year || date.Year > recognition.Year + 1))
            Add(FindingCode.DossierRecognitionYear, recognition.Decision ?? Wording.Describe(recognition.Tier, Language.English), Text(recognition.Year), Same(Dates.Iso(date)));
    }

    private void Look(CriteriaSet set)
    {
        LookPlace(set);
        if (dossier.Year < set.Years.From || dossier.Year > set.Years.To)
            Add(FindingCode.DossierYearOutside, set.Id, Text(dossier.Year), Same($"{Text(set.Years.From)}–{Text(set.Years.To)}"));
        var open = set.Criteria.Where(c => !c.IsComplete).Select(c => Text(c.Number)).ToArray();
        if (open.Length > 0) Add(FindingCode.DossierSetIncomplete, set.Id, string.Join(", ", open), Same(""));
    }

    private void LookPlace(CriteriaSet set)
    {
        var commune = dossier.Commune;
        if (set.Version.Strata.Kind != "region" || (commune.Province is null && commune.FormerProvince is null)) return;
        var found = set.StratumOf(commune with { Region = null, Traits = CommuneTraits.None, Zone = null });
        var name = commune.FormerProvince ?? commune.Province!;
        if (commune.Region is { } region)
        {
            string[] possible = found.Stratum is { } own ? [own.Code] : [.. (found.Doubt?.Possible ?? []).Select(p => p.Region).Distinct(StringComparer.Ordinal)];
            if (possible.Length > 0 && !possible.Contains(region, StringComparer.OrdinalIgnoreCase))
                Add(FindingCode.DossierRegionAgainstProvince, name, region, Same(string.Join(", ", possible)));
        }
        else if (found.Doubt is { } doubt)
            Add(FindingCode.DossierProvinceUnknown, name, name, new(doubt.Explain(Language.Vietnamese), doubt.Explain(Language.English)));
    }

    /// <summary>The tier and the id of a key; a prefix that is no tier is reported.</summary>
    private bool Split(string key, out Tier tier, out string id)
    {
        var colon = key.IndexOf(':');
        (tier, id) = (meaning, key);
        if (colon < 0) return true;
        (var prefix, id) = (key[..colon], key[(colon + 1)..]);
        foreach (var known in Tiers)
            if (ObservationKey.Compose(known, id) == key)
            {
                tier = known;
                return true;
            }

        var names = Tiers.Select(t => ObservationKey.Compose(t, "").TrimEnd(':'));
        Add(FindingCode.DossierPrefixUnknown, key, prefix, Nearest(prefix, names, string.Join(", ", names)));
        return false;
    }

    private void Add(FindingCode code, string subject, string given, LocalText expected)
    {
        var problem = new DossierProblem(code, subject, given, expected);
        if (!found.Contains(problem)) found.Add(problem);
    }

    private static LocalText Nearest(string text, IEnumerable<string> known, string where) => NearestText.Find(text, known) is { } name
        ? new($"{where} (có phải '{name}'?)", $"{where} (did you mean '{name}'?)")
        : Same(where);

    private static LocalText Both(string key, string value) => new($"{key} là {value}", $"{key} is {value}");

    private static LocalText Same(string text) => new(text, text);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
