using System.Text;
using System.Text.Unicode;

namespace NtmCriteria.Tables;

/// <summary>
/// Classifies the records of blocks, for one thread: a row of which nothing is to be said is known by its profile, its
/// place and its income; any other is left to the way of single rows.
/// </summary>
internal sealed class HouseholdWorker
{
    // No id that is recognised here is longer.
    private const int LongestId = 64, MostDigits = 12;

    private readonly HouseholdRows rows;
    private readonly RecordFields fields;
    private readonly int columns;
    private readonly RowMemo<HouseholdProfile> profiles;
    private readonly RowMemo<HouseholdPlaceRows> places;
    private readonly RowMemo<object> persons;
    private readonly char[] letters = new char[256];
    private long low = long.MaxValue, high = long.MinValue;

    public HouseholdWorker(HouseholdRows rows, byte separator, int columns)
    {
        (this.rows, this.columns, fields) = (rows, columns, new(separator));
        profiles = new(rows.Profile, rows.ProfileOf);
        places = new(rows.Place, rows.PlaceOf);
        persons = new(rows.Persons, rows.PersonsOf);
    }

    public void Run(HouseholdBlock block)
    {
        var valid = Utf8.IsValid(block.Records.Span);
        fields.Start(block.Records);
        while (fields.Next())
        {
            ref var record = ref block.Add();
            (record.Begin, record.End, record.Line) = (fields.Begin, fields.End, fields.Line);
            if (valid || Utf8.IsValid(fields.Bytes.AsSpan(fields.Begin, fields.End - fields.Begin))) Take(ref record);
        }
    }

    private void Take(ref HouseholdRecord record)
    {
        if (rows.Id < 0 || rows.Id >= fields.Count || fields.Count > columns || fields.HasDoubledQuotes) return;
        foreach (var at in rows.Unnamed)
            if (at < fields.Count && fields.LengthOf(at) > 0)
                return;
        var id = fields[rows.Id];
        if (!IsId(id) || profiles.Of(fields) is not { } profile || places.Of(fields) is not { } place || persons.Of(fields) is null) return;
        foreach (var at in rows.Passed)
            if (at < fields.Count && fields.LengthOf(at) > 0 && MayBeSum(fields[at]))
                return;
        var income = rows.Income >= 0 && rows.Income < fields.Count ? fields[rows.Income] : default;
        if (income.IsEmpty)
        {
            if (!profile.StandsAlone || id.Length == 1) return;
            record.Classes = profile.Classes();
        }
        else
        {
            if (!TryIncome(income, out var amount)) return;
            (record.Classes, record.HasIncome) = (profile.Classes(amount), true);
        }

        (record.IdBegin, record.IdLength) = (fields.BeginOf(rows.Id), (short)id.Length);
        record.Hash = RepeatedHouseholds.Hash(id, place.Behind);
        record.Place = place.Place;
        record.Group = place.Group ?? profile.Group;
    }

    /// <summary>Whether a cell is an id that every reading leaves as it stands, and no title.</summary>
    private bool IsId(ReadOnlySpan<byte> id)
    {
        if (id.IsEmpty || id.Length > LongestId || !char.IsAsciiLetterOrDigit((char)id[0])) return false;
        var digits = 0;
        foreach (var b in id)
        {
            if (b is >= (byte)'0' and <= (byte)'9') digits++;
            else if (!char.IsAsciiLetter((char)b) && b is not ((byte)'-' or (byte)'_' or (byte)'/')) return false;
        }

        return digits == id.Length || (digits > 0 && !MayBeSum(id));
    }

    private bool MayBeSum(ReadOnlySpan<byte> text)
    {
        if (text.Length > letters.Length) return true;
        var read = letters.AsSpan(0, Encoding.UTF8.GetChars(text, letters)).Trim();
        return RowTitles.MayBe(read) && TotalRow.IsSum(read.ToString());
    }

    private bool TryIncome(ReadOnlySpan<byte> text, out long income)
    {
        income = 0;
        if (text.Length > MostDigits) return false;
        foreach (var b in text)
        {
            var digit = (uint)(b - '0');
            if (digit > 9) return false;
            income = (income * 10) + digit;
        }

        return (income >= low && income <= high) || rows.IsLikely(income, text, out low, out high);
    }
}
