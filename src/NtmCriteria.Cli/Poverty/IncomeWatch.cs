using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Watches the incomes of a table, and warns of those that are hardly in VND a person a month.</summary>
internal sealed class IncomeWatch(string file)
{
    private const int Most = 3;

    private readonly List<string> places = [];
    private UnlikelyIncomes incomes;

    public void Add(HouseholdRow row, Household household)
    {
        incomes += UnlikelyIncomes.Of(household);
        if (household.UnlikelyIncome != UnlikelyIncome.None && places.Count < Most)
            places.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{row.Cell ?? row.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {household.Income}"));
    }

    /// <summary>Takes the incomes of all households of a table, those that were added here among them.</summary>
    public void Total(UnlikelyIncomes all) => incomes = all;

    public void Write(Host host)
    {
        foreach (var finding in incomes.Find(host.Language))
            host.Say("unlikelyIncome", ("file", file), ("finding", finding.ToString()), ("places", string.Join("; ", places)));
    }
}
