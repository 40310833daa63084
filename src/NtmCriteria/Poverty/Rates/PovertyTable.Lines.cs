namespace NtmCriteria.Poverty;

public sealed partial class PovertyTable
{
    /// <summary>The groups as they are held, a key that stands twice among them, in an order of their own.</summary>
    internal IEnumerable<PovertyLine> Held => lines.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => l.Value);

    /// <summary>Takes in the counts of a group that the table does not have yet.</summary>
    /// <returns>Whether it had none.</returns>
    internal bool TryAdd(PovertyLine line)
    {
        if (!lines.TryAdd(line.Place?.Identity ?? line.Key, line)) return false;
        Total += line.Counts;
        return true;
    }

    /// <summary>Takes in how many incomes were unlikely.</summary>
    internal void Note(UnlikelyIncomes incomes) => UnlikelyIncomes += incomes;
}
