namespace NtmCriteria.Law;

/// <summary>The requirements of one indicator by stratum and year; equal cells share one instance.</summary>
internal sealed class RequirementTable
{
    private readonly Requirement[] cells;
    private readonly int years;
    private readonly int firstYear;
    private Requirement?[]? alike;

    /// <param name="cells">Row by row: one row a stratum, one column a year; one column where no year matters.</param>
    /// <param name="years">The number of columns.</param>
    /// <param name="firstYear">The year of the first column; ignored with one column.</param>
    public RequirementTable(Requirement[] cells, int years, int firstYear)
    {
        this.cells = cells;
        this.years = years;
        this.firstYear = firstYear;
        ByYear = years > 1;
    }

    public bool ByYear { get; }

    public int Strata => cells.Length / years;

    public IEnumerable<Requirement> Cells => cells;

    public Requirement? In(int stratum, int year)
    {
        var column = ByYear ? year - firstYear : 0;
        if ((uint)column >= (uint)years) return null;
        return stratum >= 0 ? cells[(stratum * years) + column] : Common(column);
    }

    /// <summary>What every stratum asks alike, or null: an unknown stratum decides only then.</summary>
    private Requirement? Common(int column) => (alike ??= Alike())[column];

    // A level that two texts give, one for each region, is still one level: only what is asked counts.
    private Requirement?[] Alike()
    {
        var common = new Requirement?[years];
        for (var column = 0; column < years; column++)
        {
            var joined = cells[column];
            for (var i = column + years; i < cells.Length && joined is not null; i += years)
                joined = ReferenceEquals(cells[i], joined) ? joined
                    : Demand.Same(cells[i], joined) ? Demand.Weaker(joined, cells[i]) : null;
            common[column] = joined;
        }

        return common;
    }
}
