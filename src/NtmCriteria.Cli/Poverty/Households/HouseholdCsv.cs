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
        csv.WriteField(Names.Of(result.Class));
        csv.WriteField(Names.Of(result.Possible));
        csv.WriteField(result.LeastDeprivations);
        csv.WriteField(result.MostDeprivations);
        csv.WriteField(Names.Of(result.Reasons));
        csv.WriteField(Names.Of(result.Evidence));
        csv.WriteField(HouseholdWriters.Remarks(result));
        csv.EndRecord();
    }

    public void Finish(PovertyTable counted) => csv.Dispose();

    public void Dispose() => csv.Dispose();
}
