using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Reads the parameters of one deprivation test: exactly those that it uses.</summary>
internal sealed class ParameterReader(DocumentReader reader, string path)
{
    public DeprivationParameters Read(DeprivationTest test, ParametersDocument? document)
    {
        var (given, values) = document ?? new([], new());
        var uses = Uses(test);
        foreach (var (key, _, _) in IndicatorSchema.Parameters.Members) Check(key, given.Contains(key, StringComparer.Ordinal), uses);
        reader.Require(
            values.AgeBelow is null || values.AgeFrom is null || values.AgeFrom < values.AgeBelow, path + ".ageBelow",
            ProblemCode.Level, "agesEmpty");
        Bands(values.Bands);
        return values with
        {
            ListedMask = Mask(test, values.Listed, ".listed"),
            DisputedMask = Mask(test, values.Disputed, ".disputed"),
            PartMasks = [.. values.Parts.Select((words, i) =>
                Mask<BuildingMaterial>(words, ".parts." + (i == 0 ? "wall" : i == 1 ? "pillar" : "roof")))],
        };
    }

    private static string[] Uses(DeprivationTest test) => test switch
    {
        DeprivationTest.Uninsured => ["ageFrom", "statePaidLeftOut"],
        DeprivationTest.AdultEducation => ["ageFrom", "ageBelow", "bornFrom", "bands"],
        DeprivationTest.ChildSchooling => ["ageFrom", "ageBelow", "bands"],
        DeprivationTest.Employment => ["ageFrom"],
        DeprivationTest.Dependants => ["ageBelow", "threshold"],
        DeprivationTest.Nutrition => ["ageBelow", "weightBelowAge"],
        DeprivationTest.DwellingParts => ["count", "parts"],
        DeprivationTest.FloorArea => ["threshold"],
        DeprivationTest.WaterSource or DeprivationTest.LatrineKind or DeprivationTest.Devices => ["listed", "disputed"],
        _ => [],
    };

    private void Check(string key, bool isGiven, string[] uses)
    {
        var used = uses.Contains(key);
        // An open end of an age band is given by leaving ageBelow out.
        var optional = key is "bornFrom" or "bands" or "disputed" || (key == "ageBelow" && uses.Contains("bornFrom"));
        reader.Require(used || !isGiven, $"{path}.{key}", ProblemCode.Level, "keyOfOtherTest", ("key", key));
        reader.Require(!used || isGiven || optional, path, ProblemCode.Level, "keyMissingForTest", ("key", key));
    }

    private void Bands(ImmutableArray<SchoolBand> bands)
    {
        for (var i = 0; i < bands.Length; i++)
            reader.Require(
                bands[i].From < bands[i].Below && (i == 0 || bands[i].From == bands[i - 1].Below), $"{path}.bands[{i}]",
                ProblemCode.Completeness, "schoolBands");
    }

    private ulong Mask(DeprivationTest test, IReadOnlyList<string> words, string key) => test switch
    {
        DeprivationTest.WaterSource => Mask<WaterSource>(words, key),
        DeprivationTest.LatrineKind => Mask<LatrineKind>(words, key),
        DeprivationTest.Devices => Mask<InformationDevices>(words, key),
        _ => 0,
    };

    private ulong Mask<T>(IReadOnlyList<string> words, string key) where T : struct, Enum
    {
        var names = CamelWords.All<T>();
        var values = Enum.GetValues<T>();
        var mask = 0ul;
        for (var i = 0; i < words.Count; i++)
        {
            var at = Array.IndexOf(names, words[i]);
            if (at < 0)
                reader.Report(
                    $"{path}{key}[{i}]", ProblemCode.Reference, "unknownWord", ("word", words[i]), ("known", names));
            else
                mask |= typeof(T) == typeof(InformationDevices)
                    ? (ulong)Convert.ToInt64(values[at], System.Globalization.CultureInfo.InvariantCulture)
                    : 1ul << at;
        }

        return mask;
    }
}
