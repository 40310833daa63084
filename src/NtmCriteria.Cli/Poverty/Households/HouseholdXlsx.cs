using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Households as a workbook of one sheet.</summary>
internal sealed class HouseholdXlsx(Stream stream, PovertyRequest request) : IHouseholdWriter
{
    private readonly HouseholdWorkbook workbook = new(stream, request.Standard, request.Language);

    public void Write(Classification result)
    {
        try
        {
            workbook.Write(result);
        }
        catch (TableWriteException full)
        {
            throw Stop.BadInput("tooManyForWorkbook", ("problem", full.Text));
        }
    }

    public void Finish(PovertyTable counted) => workbook.Finish();

    public void Dispose() => workbook.Dispose();
}
