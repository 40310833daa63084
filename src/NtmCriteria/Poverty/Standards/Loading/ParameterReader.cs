using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Reads the parameters of one deprivation test: exactly those that it uses.</summary>
internal sealed class ParameterReader(DocumentReader reader, string path)
{
    public DeprivationParameters Read(DeprivationTest test, ParametersDocument? document)
    {
        var given = document ?? new();
        var uses = Uses(test);
        Check("ageFrom", given.AgeFrom is not null, uses);
        Check("ageBelow", given.AgeBelow is not null, uses);
        Check("weightBelowAge", given.WeightBelowAge is not null, uses);
        Check("bornFrom", given.BornFrom is not null, uses, optional: true);
        Check("threshold", given.Threshold is not null, uses);
        Check("count", given.Count is not null, uses);
        Check("statePaidLeftOut", given.StatePaidLeftOut is not null, uses);
        Check("bands", given.Bands is not null, uses, optional: true);
        Check("listed", given.Listed is not null, uses);
        Check("disputed", given.Disputed is not null, uses, optional: true);
        Check("parts", given.Parts is not null, uses);
        reader.Require(
            given.AgeBelow is null || given.AgeFrom is null || given.AgeFrom < given.AgeBelow, path + ".ageBelow",
            ProblemCode.Level, $"the ages are empty; expected ageFrom below ageBelow",
            $"khoảng tuổi rỗng; cần ageFrom nhỏ hơn ageBelow");
        ImmutableArray<ImmutableArray<string>> parts = given.Parts is { } p
            ? [[.. p.Wall], [.. p.Pillar], [.. p.Roof]] : [];
        return new()
        {
            AgeFrom = given.AgeFrom,
            AgeBelow = given.AgeBelow,
            WeightBelowAge = given.WeightBelowAge,
            BornFrom = given.BornFrom,
            Threshold = given.Threshold,
            Count = given.Count,
            StatePaidLeftOut = given.StatePaidLeftOut ?? false,
            Bands = Bands(given.Bands ?? []),
            Listed = [.. given.Listed ?? []],
            Disputed = [.. given.Disputed ?? []],
            Parts = parts,
            ListedMask = Mask(test, given.Listed ?? [], ".listed"),
            DisputedMask = Mask(test, given.Disputed ?? [], ".disputed"),
            PartMasks = [.. parts.Select((words, i) =>
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

    private void Check(string key, bool isGiven, string[] uses, bool optional = false)
    {
        // An open end of an age band is given by leaving ageBelow out.
        var used = uses.Contains(key);
        reader.Require(
            used || !isGiven, $"{path}.{key}", ProblemCode.Level, $"the key \"{key}\" has no meaning for this test; expected none",
            $"khoá \"{key}\" không có nghĩa với cách xét này; cần bỏ khoá này");
        if (key == "ageBelow" && uses.Contains("bornFrom")) optional = true;
        reader.Require(
            !used || isGiven || optional, path, ProblemCode.Level, $"the key \"{key}\" is missing; expected it for this test",
            $"thiếu khoá \"{key}\"; cách xét này cần khoá đó");
    }

    private ImmutableArray<SchoolBand> Bands(List<BandDocument> bands)
    {
        for (var i = 0; i < bands.Count; i++)
            reader.Require(
                bands[i].From < bands[i].Below && (i == 0 || bands[i].From == bands[i - 1].Below), $"{path}.bands[{i}]",
                ProblemCode.Completeness,
                $"the band leaves a gap, overlaps or is empty; expected bands that follow one another",
                $"khung tuổi để hở, chồng lên nhau hoặc rỗng; cần các khung nối tiếp nhau");
        return [.. bands.Select(b => new SchoolBand(b.From, b.Below, b.Level))];
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
        var names = PovertyWords.Of<T>();
        var values = Enum.GetValues<T>();
        var mask = 0ul;
        for (var i = 0; i < words.Count; i++)
        {
            var at = Array.IndexOf(names, words[i]);
            if (at < 0)
                reader.Report(
                    $"{path}{key}[{DocumentReader.Number(i)}]", ProblemCode.Reference,
                    $"\"{words[i]}\" is not known; expected one of {string.Join(", ", names)}",
                    $"không có \"{words[i]}\"; cần một trong {string.Join(", ", names)}");
            else
                mask |= typeof(T) == typeof(InformationDevices)
                    ? (ulong)Convert.ToInt64(values[at], System.Globalization.CultureInfo.InvariantCulture)
                    : 1ul << at;
        }

        return mask;
    }
}
