namespace NtmCriteria.Poverty;

public sealed partial class PovertyTable
{
    /// <summary>Takes in the counts of a group that the table does not have yet.</summary>
    /// <returns>Whether it had none.</returns>
    internal bool TryAdd(PovertyLine line)
    {
        if (!lines.TryAdd(line.Key, line.Counts)) return false;
        Total += line.Counts;
        return true;
    }
}
