using System.Globalization;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>Reads single cells of a table of households; a null outcome with no message is an empty cell.</summary>
internal static class HouseholdCells
{
    private static readonly string[] Yes = ["1", "true", "yes", "x", "có"];
    private static readonly string[] No = ["0", "false", "no", "không"];

    /// <summary>A whole number; the bytes are read without a copy, because every row has several.</summary>
    public static bool TryWhole(ReadOnlySpan<byte> cell, out long number) => long.TryParse(
        cell.Trim((byte)' '), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    public static bool TryFlag(ReadOnlySpan<byte> cell, out bool flag)
    {
        flag = cell is [(byte)'1'];
        if (flag || cell is [(byte)'0']) return true;
        var word = System.Text.Encoding.UTF8.GetString(cell).Normalize().Trim().ToLowerInvariant();
        flag = Yes.Contains(word);
        return flag || No.Contains(word);
    }

    public static bool TrySettlement(string cell, out Settlement settlement)
    {
        settlement = Settlement.Rural;
        switch (cell.Normalize().Trim().ToLowerInvariant())
        {
            case "rural" or "nông thôn" or "nt":
                return true;
            case "urban" or "thành thị" or "đô thị" or "tt":
                settlement = Settlement.Urban;
                return true;
            default:
                return false;
        }
    }

    public static bool TryZone(string cell, out Zone zone)
    {
        zone = cell.Trim().ToLowerInvariant() switch
        {
            "i" or "1" => Zone.I,
            "ii" or "2" => Zone.II,
            "iii" or "3" => Zone.III,
            _ => Zone.Outside,
        };
        return zone != Zone.Outside || cell.Trim().ToLowerInvariant() is "outside" or "0";
    }
}
