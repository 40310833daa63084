namespace NtmCriteria.Tables;

/// <summary>The looks of workbooks of results. A colour never stands alone: a word says the same.</summary>
internal static class Look
{
    public static readonly CellStyle Title = new() { Bold = true, Size = 14 };

    public static readonly CellStyle Note = new() { Ink = "595959" };

    public static readonly CellStyle Heading = new() { Bold = true, Fill = "1F4E79", Ink = "FFFFFF", Wrap = true, Centre = true, Low = true, Ruled = true };

    public static readonly CellStyle UprightHeading = Heading with { Upright = true, Size = 9 };

    public static readonly CellStyle Cell = new() { Ruled = true };

    public static readonly CellStyle Code = Cell with { AsText = true };

    public static readonly CellStyle Long = Cell with { Wrap = true };

    public static readonly CellStyle Middle = Cell with { Centre = true };

    /// <summary>Black on these is read by everybody, and printed without colour they differ in grey.</summary>
    public static CellStyle Style(Verdict verdict) => Middle with
    {
        Wrap = true,
        Fill = verdict switch
        {
            Verdict.Met => "C6E0B4",
            Verdict.NotMet => "F4B084",
            Verdict.Undetermined => "FFF2CC",
            _ => "EDEDED",
        },
        Bold = verdict == Verdict.NotMet,
    };

    public static CellStyle Style(EvidenceGrade grade) => Middle with
    {
        Fill = grade switch
        {
            EvidenceGrade.TwoSources => "C6E0B4",
            EvidenceGrade.Confirmed => "E2EFDA",
            EvidenceGrade.Inferred => "FFF9E0",
            EvidenceGrade.Recalled => "FFF2CC",
            _ => "EDEDED",
        },
        Wrap = true,
    };
}
