namespace NtmCriteria;

/// <summary>
/// A slot's tests as the kernels read them: tables of sixteen bytes, indexed by stratum code, one for each year code.
/// </summary>
internal sealed class SlotTable
{
    /// <summary>A byte shuffle picks from sixteen entries: fifteen strata, and one for "not known".</summary>
    public const int Width = 16;

    public SlotTable(Slot slot)
    {
        var years = slot.Rules.Length / slot.Strata;
        Met = new byte[years * Width];
        Fail = new byte[years * Width];
        Floor = new byte[years * Width];
        ByYear = years > 1;
        for (var year = 0; year < years; year++)
            for (var stratum = 0; stratum < slot.Strata; stratum++)
            {
                var at = (year * Width) + stratum;
                var test = slot.Rule(stratum, year).Test(slot.Coding);
                Met[at] = test.Met;
                Fail[at] = test.Fail;
                // As signed bytes: the maximum of code and floor is "not asked" where nothing is asked, else the code.
                Floor[at] = test.NotAsked ? CellCode.NotAsked : CellCode.NotKnown;
                HasFloor |= test.NotAsked;
                IsSplit |= test.Met != test.Fail;
            }
    }

    /// <summary>Met from these codes on.</summary>
    public byte[] Met { get; }

    /// <summary>Failed below these codes.</summary>
    public byte[] Fail { get; }

    /// <summary>Lifts codes to "not asked" where nothing is asked.</summary>
    public byte[] Floor { get; }

    public bool HasFloor { get; }

    /// <summary>Whether some code is neither met nor failed in some cell, so that both tables are needed.</summary>
    public bool IsSplit { get; }

    public bool ByYear { get; }
}
