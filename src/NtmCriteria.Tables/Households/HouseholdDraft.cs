using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>A household while its row is read.</summary>
internal struct HouseholdDraft
{
    private const string WholeNumber = "a whole number without separators";
    private const string FlagWords = "1 or 0, yes or no, x, có or không";

    private string? id, commune, district, province, ethnicity;
    private Zone? zone;
    private Settlement? settlement;
    private long? income;
    private int? persons, count, scoreIncome, scoreDeprivation;
    private bool? farm;
    private HouseholdGroups? groups;
    private ushort known, deprived;

    /// <summary>Takes a cell; what was expected instead where it cannot be read.</summary>
    public string? Set(int column, RowSource reader, int field)
    {
        if (column >= HouseholdColumns.Names.Length)
        {
            if (!HouseholdCells.TryFlag(reader.Bytes(field), out var flag)) return FlagWords;
            var bit = (ushort)(1 << (column - HouseholdColumns.Names.Length));
            known |= bit;
            if (flag) deprived |= bit;
            return null;
        }

        switch ((HouseholdColumn)column)
        {
            case HouseholdColumn.Household: id = reader.Text(field); return null;
            case HouseholdColumn.Commune: commune = reader.Text(field); return null;
            case HouseholdColumn.District: district = reader.Text(field); return null;
            case HouseholdColumn.Province: province = reader.Text(field); return null;
            case HouseholdColumn.Ethnicity: ethnicity = reader.Text(field); return null;
            case HouseholdColumn.Zone:
                if (!HouseholdCells.TryZone(reader.Text(field), out var zoneRead)) return "I, II, III or outside";
                zone = zoneRead;
                return null;
            case HouseholdColumn.Settlement:
                if (!HouseholdCells.TrySettlement(reader.Text(field), out var settlementRead))
                    return "rural or urban, nông thôn or thành thị";
                settlement = settlementRead;
                return null;
            case HouseholdColumn.Income:
                if (!HouseholdCells.TryWhole(reader.Bytes(field), out var money)) return WholeNumber + " of VND per person per month";
                income = money;
                return null;
            case HouseholdColumn.Persons: return Small(reader, field, ref persons);
            case HouseholdColumn.Deprivations: return Small(reader, field, ref count);
            case HouseholdColumn.ScoreIncome: return Small(reader, field, ref scoreIncome);
            case HouseholdColumn.ScoreDeprivation: return Small(reader, field, ref scoreDeprivation);
            case HouseholdColumn.Farm:
                if (!HouseholdCells.TryFlag(reader.Bytes(field), out var farms)) return FlagWords;
                farm = farms;
                return null;
            case HouseholdColumn.Minority: return Group(reader, field, HouseholdGroups.Minority);
            case HouseholdColumn.WithoutLabour: return Group(reader, field, HouseholdGroups.WithoutLabourCapacity);
            default: return Group(reader, field, HouseholdGroups.WithPersonOfMerit);
        }
    }

    public readonly Household Finish(PovertyStandard standard) => new()
    {
        Id = id,
        Commune = commune,
        District = district,
        Province = province,
        Ethnicity = ethnicity,
        Zone = zone,
        Settlement = settlement,
        Income = income,
        Persons = persons,
        FarmLivelihood = farm,
        DeprivationCount = count,
        Scores = new(scoreIncome, scoreDeprivation),
        Groups = groups,
        Given = known == 0 ? default : DeprivationVector.OfBits(standard, known, deprived),
    };

    private static string? Small(RowSource reader, int field, ref int? target)
    {
        if (!HouseholdCells.TryWhole(reader.Bytes(field), out var number) || number is < int.MinValue or > int.MaxValue)
            return WholeNumber;
        target = (int)number;
        return null;
    }

    private string? Group(RowSource reader, int field, HouseholdGroups group)
    {
        if (!HouseholdCells.TryFlag(reader.Bytes(field), out var flag)) return FlagWords;
        groups = (groups ?? HouseholdGroups.None) | (flag ? group : HouseholdGroups.None);
        return null;
    }
}
