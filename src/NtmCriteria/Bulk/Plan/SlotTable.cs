using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

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
        Mode = new byte[years * Width];
        Weak = new bool[years * Width];
        ByYear = years > 1;
        for (var year = 0; year < years; year++)
            for (var stratum = 0; stratum < slot.Strata; stratum++)
            {
                var at = (year * Width) + stratum;
                var rule = slot.Rule(stratum, year);
                // What an indicator with parts comes to is a judgement already.
                var test = (slot.IsWhole ? new(CellRuleKind.Judgement) : rule).Test(slot.Coding);
                Mode[at] = (byte)(rule.Kind == CellRuleKind.NoCell ? 2 : rule.Kind == CellRuleKind.Absence ? 1 : 0);
                Weak[at] = rule.IsWeak;
                Met[at] = test.Met;
                Fail[at] = test.Fail;
                // As signed bytes: the maximum of code and floor is "not asked" where nothing is asked, else the code.
                Floor[at] = test.NotAsked ? CellCode.NotAsked : CellCode.NotKnown;
                HasFloor |= test.NotAsked;
            }
    }

    /// <summary>Met from these codes on.</summary>
    public byte[] Met { get; }

    /// <summary>Failed below these codes.</summary>
    public byte[] Fail { get; }

    /// <summary>Lifts codes to "not asked" where nothing is asked.</summary>
    public byte[] Floor { get; }

    /// <summary>Which table of <see cref="Judgements.Whole"/> joins a word with the parts.</summary>
    public byte[] Mode { get; }

    /// <summary>Where the level is evidenced more weakly than was asked for.</summary>
    public bool[] Weak { get; }

    public bool HasFloor { get; }

    public bool ByYear { get; }
}
