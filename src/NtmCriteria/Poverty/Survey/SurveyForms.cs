using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Poverty;

/// <summary>The survey forms of the yearly review from 2022 on.</summary>
/// <remarks>Circular 07/2021/TT-BLĐTBXH amended by 02/2022/TT-BLĐTBXH, Annexes II to IV.</remarks>
public static class SurveyForms
{
    private const string Rural = "RURAL_";
    private const string Urban = "URBAN";

    /// <summary>Computes form B1 from a household.</summary>
    /// <param name="household">The household; <see cref="Household.Survey"/> holds the answers.</param>
    /// <param name="asOf">The day of the review, for ages that are known by the year of birth.</param>
    /// <param name="table">The points, those from 2022 on unless given.</param>
    /// <returns>The score with its rows, or null while the area is not known.</returns>
    /// <exception cref="ArgumentException">The rural area is none of the table's.</exception>
    public static IncomeScore? ScoreIncome(Household household, LocalDate asOf, PointsTable? table = null)
    {
        ArgumentNullException.ThrowIfNull(household);
        table ??= PointsTable.Circular2022;
        if (Area(household) is not { } name) return null;
        var area = table.Areas.IndexOf(name);
        if (area < 0)
            throw new ArgumentException(
                $"'{name}' is no area of {table.Id}: expected one of {string.Join(", ", table.Areas)}.", nameof(household));
        var rows = ImmutableArray.CreateBuilder<ScoredRow>();
        var open = ImmutableArray.CreateBuilder<SurveyQuantity>();
        var (least, most, otherLeast, otherMost) = (0, 0, 0, 0);
        string? otherForm = null;
        foreach (var group in table.Groups)
        {
            if (group[0].Points[area] is null) continue;
            if (SurveyAnswers.Find(group[0].Quantity, household, asOf) is not { } answer)
            {
                open.Add(group[0].Quantity);
                most += group.Max(r => r.Points[area] ?? 0);
                otherMost += group.Max(r => Conflicting(r, name)?.Points ?? r.Points[area] ?? 0);
                if (group.Any(r => Conflicting(r, name) is not null)) otherForm = Other(group, name);
                continue;
            }

            foreach (var row in group)
            {
                if (!row.Holds(answer) || row.Points[area] is not { } points) continue;
                var conflict = Conflicting(row, name);
                rows.Add(new(row, points, conflict?.Points));
                least += points;
                most += points;
                otherLeast += conflict?.Points ?? points;
                otherMost += conflict?.Points ?? points;
                otherForm ??= conflict?.Form;
                break;
            }
        }

        return new(
            name, table.Form, rows.ToImmutable(), open.ToImmutable(), least, most, otherForm, otherLeast, otherMost)
        {
            OpenRows = open.Count == 0 ? [] : [.. table.Rows.Where(r => r.Points[area] is not null && open.Contains(r.Quantity))],
        };
    }

    /// <summary>Computes form B2 from the deprivations of a household.</summary>
    /// <param name="standard">A standard whose scores are known.</param>
    /// <param name="household">The household.</param>
    /// <returns>The score, or null where the standard knows no points.</returns>
    public static DeprivationScore? ScoreDeprivations(PovertyStandard standard, Household household)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(household);
        if (standard.Scores is not { } scores) return null;
        var deprivations = DeprivationFinder.Find(standard, household);
        var certain = deprivations.Count(d => d.State == DeprivationState.Deprived);
        var open = deprivations.Count(d => d.State == DeprivationState.Undetermined);
        return new(
            deprivations, certain * scores.PointsPerDeprivation, (certain + open) * scores.PointsPerDeprivation);
    }

    internal static string? Area(Household household) => household.Settlement switch
    {
        Settlement.Urban => Urban,
        Settlement.Rural when household.Survey?.RuralArea is { } area =>
            area.StartsWith(Rural, StringComparison.Ordinal) ? area : Rural + area,
        _ => null,
    };

    private static PointsConflict? Conflicting(PointsRow row, string area) =>
        row.Conflict?.Area == area ? row.Conflict : null;

    private static string Other(ImmutableArray<PointsRow> group, string area) =>
        group.Select(r => Conflicting(r, area)).First(c => c is not null)!.Form;
}
