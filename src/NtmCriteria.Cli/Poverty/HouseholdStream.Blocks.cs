using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

internal sealed partial class HouseholdStream
{
    /// <summary>
    /// Whether the households can be counted block by block: nobody asks for one of them, none is left out, and the table
    /// can be read a second time where an id may stand twice.
    /// </summary>
    private bool CanCount => host.InBlocks && !request.KeepGoing && source.Members is null && !FromInput;

    /// <summary>Classifies and counts all households block by block; nothing was done where it says no.</summary>
    /// <param name="counted">Takes the counts.</param>
    public bool TryCount(PovertyTable counted)
    {
        if (!CanCount) return false;
        var repeated = new RepeatedHouseholds();
        using (var input = TableInput.OpenFile(source.File, host))
        using (var rows = Open(input))
        {
            if (!rows.HasBlocks) return false;
            var incomes = new IncomeWatch(Name);
            try
            {
                Count(rows, counted, repeated, incomes);
            }
            finally
            {
                Note(rows.NotesIn(request.Language));
                incomes.Total(counted.UnlikelyIncomes);
                if (!request.Quiet) incomes.Write(host);
            }
        }

        if (repeated.Suspects.Count > 0) Report(repeated);
        return true;
    }

    private void Count(HouseholdTable rows, PovertyTable counted, RepeatedHouseholds repeated, IncomeWatch incomes)
    {
        var progress = new Progress(host, request.Quiet, "households");
        try
        {
            foreach (var block in rows.Blocks(counted, request.Strict, repeated))
            {
                for (var i = 0; i < block.Count; i++) progress.Step();
                foreach (var row in block.Rows)
                {
                    if (row.Household is null || Twice(row, null, repeated))
                    {
                        if (row.Problems is not null) problems.Add(row.Problems);
                        continue;
                    }

                    incomes.Add(row, row.Household);
                    counted.Add(source.Standard.Classify(row.Household, request.Strict));
                }
            }
        }
        finally
        {
            progress.End();
        }
    }
}
