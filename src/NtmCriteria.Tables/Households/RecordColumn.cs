using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Tables;

/// <summary>A column of a table of records: what its cells may hold, and where that goes.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Expected">What its cells may hold, for messages.</param>
/// <param name="Field">The property that the checks of a record name, or null where none does.</param>
/// <param name="Take">Reads a cell into the draft; false where it cannot be read.</param>
/// <param name="Put">Writes one cell as it is read back; an empty one where the draft says nothing.</param>
/// <param name="Aliases">Other headers for it.</param>
internal sealed record RecordColumn<TDraft>(
    string Name, string Expected, string? Field, RecordColumn<TDraft>.Taking Take, RecordColumn<TDraft>.Putting Put,
    params string[] Aliases)
{
    public delegate bool Taking(TDraft draft, in RecordCell cell);

    public delegate void Putting(TDraft draft, RowSink sink);

    public bool Answers(string header) => Name == header || Aliases.Contains(header);
}

/// <summary>Makes columns of the usual kinds.</summary>
internal static class RecordColumns<TDraft>
{
    private const string Whole = "a whole number";

    public static RecordColumn<TDraft> Text(string name, Func<TDraft, string?> get, Action<TDraft, string> set) => new(
        name, "text", null, (draft, in cell) =>
        {
            set(draft, cell.Text);
            return true;
        }, (draft, sink) => sink.Text(get(draft)));

    /// <summary>A whole number; one that cannot be is left to the check of the record, which says why.</summary>
    public static RecordColumn<TDraft> Number(
        string name, string field, Func<TDraft, long?> get, Action<TDraft, long> set, string what = Whole, params string[] aliases) => new(
        name, what, field, (draft, in cell) =>
        {
            if (!cell.TryWhole(out var number)) return false;
            set(draft, number);
            return true;
        }, (draft, sink) => Number(sink, get(draft)), aliases);

    /// <summary>A small whole number that the record's check bounds.</summary>
    public static RecordColumn<TDraft> Small(
        string name, string field, Func<TDraft, int?> get, Action<TDraft, int> set, params string[] aliases) => new(
        name, Whole, field, (draft, in cell) =>
        {
            if (!cell.TryWhole(out var number) || number is < int.MinValue or > int.MaxValue) return false;
            set(draft, (int)number);
            return true;
        }, (draft, sink) => Number(sink, get(draft)), aliases);

    /// <summary>How many of something there are; the record's check does not bound it.</summary>
    public static RecordColumn<TDraft> Count(string name, Func<TDraft, int?> get, Action<TDraft, int> set) => new(
        name, Whole + " from 0", null, (draft, in cell) =>
        {
            if (!cell.TryWhole(out var number) || number is < 0 or > int.MaxValue) return false;
            set(draft, (int)number);
            return true;
        }, (draft, sink) => Number(sink, get(draft)));

    /// <summary>A measure with decimals, zero or more.</summary>
    public static RecordColumn<TDraft> Measure(
        string name, string unit, Func<TDraft, decimal?> get, Action<TDraft, decimal> set, string? field = null) => new(
        name, $"{unit}, 0 or more", field, (draft, in cell) =>
        {
            if (!cell.TryNumber(out var number) || number < 0) return false;
            set(draft, number);
            return true;
        }, (draft, sink) => Number(sink, get(draft)));

    public static RecordColumn<TDraft> Flag(string name, Func<TDraft, bool?> get, Action<TDraft, bool> set) => new(
        name, "1 or 0, yes or no, true or false, x, có or không", null, (draft, in cell) =>
        {
            if (!cell.TryFlag(out var flag)) return false;
            set(draft, flag);
            return true;
        }, (draft, sink) => Number(sink, get(draft) is { } flag ? flag ? 1 : 0 : null));

    /// <summary>One word of a list.</summary>
    public static RecordColumn<TDraft> Word<T>(string name, Func<TDraft, T?> get, Action<TDraft, T> set) where T : struct, Enum => new(
        name, "one of " + string.Join(", ", RecordWords<T>.Names), null, (draft, in cell) =>
        {
            if (RecordWords<T>.Find(cell.Word) is not { } value) return false;
            set(draft, value);
            return true;
        }, (draft, sink) => sink.Text(get(draft) is { } value ? RecordWords<T>.Of(value) : null));

    /// <summary>Several words of a list, separated by semicolons or spaces; "none" for none of them.</summary>
    public static RecordColumn<TDraft> Words<T>(string name, Func<TDraft, T?> get, Action<TDraft, T> set) where T : struct, Enum => new(
        name, "words separated by semicolons or spaces, of " + string.Join(", ", RecordWords<T>.Names), null, (draft, in cell) =>
        {
            var all = 0;
            foreach (var word in cell.Word.Split([';', ' '], StringSplitOptions.RemoveEmptyEntries))
            {
                if (RecordWords<T>.Find(word) is not { } value) return false;
                all |= Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture);
            }

            set(draft, (T)Enum.ToObject(typeof(T), all));
            return true;
        }, (draft, sink) => sink.Text(get(draft) is { } value ? RecordWords<T>.OfFlags(value) : null));

    private static void Number(RowSink sink, decimal? number)
    {
        if (number is { } known) sink.Number(known);
        else sink.Text(null);
    }
}

/// <summary>The words of an enumeration as tables spell them.</summary>
internal static class RecordWords<T> where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    public static string[] Names { get; } = [.. Values.Select(v => v.ToString()).Select(n => char.ToLowerInvariant(n[0]) + n[1..])];

    public static string Of(T value) => Names[Array.IndexOf(Values, value)];

    /// <summary>The words of every flag that is set, or that of none.</summary>
    public static string OfFlags(T value)
    {
        var set = Values.Where(v => Convert.ToInt32(v, System.Globalization.CultureInfo.InvariantCulture) != 0 && value.HasFlag(v)).ToArray();
        return set.Length == 0 ? Of(default) : string.Join(';', set.Select(Of));
    }

    public static T? Find(string word)
    {
        for (var i = 0; i < Names.Length; i++)
            if (Names[i].Equals(word, StringComparison.OrdinalIgnoreCase))
                return Values[i];
        return null;
    }
}
