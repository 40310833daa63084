using CsvHelper;
using NtmCriteria.Poverty;

namespace NtmCriteria.Cli;

/// <summary>Households as CSV.</summary>
internal sealed class HouseholdCsv : IHouseholdWriter
{
    private readonly CsvWriter csv;

    public HouseholdCsv(Stream stream)
    {
        csv = CsvWriter.Create(stream, CsvResultWriter.Safe, leaveOpen: true);
        csv.WriteHeader(HouseholdWriters.Columns);
    }

    public void Write(Classification result)
    {
        csv.WriteField(result.Household.Id);
        csv.WriteField(result.Household.Commune);
        csv.WriteField(Names.Spell(result.Class));
        csv.WriteField(Names.Spell(result.Possible));
        csv.WriteField(result.LeastDeprivations);
        csv.WriteField(result.MostDeprivations);
        csv.WriteField(Names.Spell(result.Reasons));
        csv.WriteField(Names.Spell(result.Evidence));
        csv.WriteField(HouseholdWriters.Remarks(result));
        csv.EndRecord();
    }

    public void Finish(PovertyTable counted) => csv.Dispose();

    public void Dispose() => csv.Dispose();
}
