namespace NtmCriteria.Bulk;

internal static class ObservationSpans
{
    public static int IndexOfBounded(this ReadOnlySpan<Observation?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
            if (cells[i] is Bounded)
                return i;
        return -1;
    }
}
