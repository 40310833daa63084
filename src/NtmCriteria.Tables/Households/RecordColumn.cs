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
    string Name, LocalText Expected, string? Field, RecordColumn<TDraft>.Taking Take, RecordColumn<TDraft>.Putting Put,
    params string[] Aliases)
{
    public delegate bool Taking(TDraft draft, in RecordCell cell);

    public delegate void Putting(TDraft draft, RowSink sink);

    /// <summary>Its Vietnamese headers; the first is the one that templates write.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Whether its cells hold names or ids, which may look like numbers.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether its cells hold codes of communes, of which spreadsheets drop the zero at the front.</summary>
    public bool IsCode { get; init; }

    /// <summary>Whether it is only read, for tables that other people made; neither templates nor writers have it.</summary>
    public bool IsOnlyRead { get; init; }

    /// <summary>The words that a template offers for a cell; none where it holds what is in no list.</summary>
    public Func<Language, string[]> Offered { get; init; } = _ => [];

    /// <summary>What is wrong with the unit that a header names, or null.</summary>
    public Func<string, LocalText?> UnitFault { get; init; } = _ => null;

    /// <summary>What its cells may hold where numbers are written in a style.</summary>
    public LocalText ExpectedIn(NumberStyle style) =>
        Grouped is { } example && style == NumberStyle.Vietnamese ? TableTexts.Fill("grouped", ("expected", Expected), ("example", example)) : Expected;

    /// <summary>A number as a Vietnamese table may group it, for messages; null where it is none.</summary>
    public string? Grouped { get; init; }

    /// <summary>Whether a cell may hold several of the words.</summary>
    public bool TakesSeveral { get; init; }

    /// <summary>Its header in a language.</summary>
    public string Header(Language language) => language == Language.Vietnamese && Labels is [var label, ..] ? label : Name;

    /// <summary>Its headers as keys.</summary>
    public IEnumerable<string> Keys() => [HeaderKey.Make(Name), .. Aliases.Select(HeaderKey.Make), .. Labels.Select(HeaderKey.Make)];

    /// <summary>Its Vietnamese headers as somebody types them without the marks of Vietnamese letters.</summary>
    public IEnumerable<string> PlainKeys() => Labels.Select(l => VietnameseText.KeyWithoutDiacritics(HeaderKey.Make(l)));
}

/// <summary>Makes columns of the usual kinds.</summary>
internal static class RecordColumns<TDraft>
{
    public static RecordColumn<TDraft> Text(string name, Func<TDraft, string?> get, Action<TDraft, string> set) => new(
        name, TableTexts.Fill("text"), null, (draft, in cell) =>
        {
            set(draft, cell.Text);
            return true;
        }, (draft, sink) => sink.Text(get(draft)))
    {
        IsText = true,
    };

    /// <summary>An id; one whose digits a spreadsheet dropped is refused, because others read the same.</summary>
    public static RecordColumn<TDraft> Id(string name, Func<TDraft, string?> get, Action<TDraft, string> set) => Text(name, get, set) with
    {
        Expected = TableTexts.Fill("wholeId"),
        Take = (draft, in cell) =>
        {
            if (CodeCell.IsShortened(cell.Text)) return false;
            set(draft, cell.Text);
            return true;
        },
    };

    /// <summary>The code of a commune, of five digits; a zero at the front that a spreadsheet dropped is put back.</summary>
    public static RecordColumn<TDraft> Code(string name, Func<TDraft, string?> get, Action<TDraft, string> set) => new(
        name, TableTexts.Fill("code"), null, (draft, in cell) =>
        {
            if (CodeCell.IsShortened(cell.Text)) return false;
            set(draft, CodeCell.Read(cell.Text, out _));
            return true;
        }, (draft, sink) => sink.Text(get(draft)))
    {
        IsText = true,
        IsCode = true,
    };

    /// <summary>A whole number; one that cannot be is left to the check of the record, which says why.</summary>
    public static RecordColumn<TDraft> Number(
        string name, string field, Func<TDraft, long?> get, Action<TDraft, long> set, string what, params string[] aliases) => new(
        name, TableTexts.Fill(what), field, (draft, in cell) =>
        {
            if (!cell.TryWhole(out var number)) return false;
            set(draft, number);
            return true;
        }, (draft, sink) => Number(sink, get(draft)), aliases);

    /// <summary>A small whole number that the record's check bounds.</summary>
    public static RecordColumn<TDraft> Small(
        string name, string field, Func<TDraft, int?> get, Action<TDraft, int> set, params string[] aliases) => new(
        name, TableTexts.Fill("wholeNumber"), field, (draft, in cell) =>
        {
            if (!cell.TryWhole(out var number) || number is < int.MinValue or > int.MaxValue) return false;
            set(draft, (int)number);
            return true;
        }, (draft, sink) => Number(sink, get(draft)), aliases);

    /// <summary>How many of something there are; the record's check does not bound it.</summary>
    public static RecordColumn<TDraft> Count(string name, Func<TDraft, int?> get, Action<TDraft, int> set) => new(
        name, TableTexts.Fill("wholeNumberFromZero"), null, (draft, in cell) =>
        {
            if (!cell.TryWhole(out var number) || number is < 0 or > int.MaxValue) return false;
            set(draft, (int)number);
            return true;
        }, (draft, sink) => Number(sink, get(draft)));

    /// <summary>A measure with decimals, zero or more.</summary>
    public static RecordColumn<TDraft> Measure(
        string name, string unit, Func<TDraft, decimal?> get, Action<TDraft, decimal> set, string? field = null) => new(
        name, TableTexts.Fill("measure", ("unit", TableTexts.Fill(unit))), field, (draft, in cell) =>
        {
            if (!cell.TryNumber(out var number) || number < 0) return false;
            set(draft, number);
            return true;
        }, (draft, sink) => Number(sink, get(draft)));

    public static RecordColumn<TDraft> Flag(string name, Func<TDraft, bool?> get, Action<TDraft, bool> set) => new(
        name, TableTexts.Fill("flag"), null, (draft, in cell) =>
        {
            if (!cell.TryFlag(out var flag)) return false;
            set(draft, flag);
            return true;
        }, (draft, sink) => Number(sink, get(draft) is { } flag ? flag ? 1 : 0 : null))
    {
        Offered = language => language == Language.Vietnamese ? ["có", "không"] : ["yes", "no"],
    };

    /// <summary>One word of a list.</summary>
    public static RecordColumn<TDraft> Word<T>(string name, Func<TDraft, T?> get, Action<TDraft, T> set) where T : struct, Enum => new(
        name, TableTexts.Fill("oneOf", ("words", RecordWords<T>.Listed)), null, (draft, in cell) =>
        {
            if (RecordWords<T>.Find(cell.Word) is not { } value) return false;
            set(draft, value);
            return true;
        }, (draft, sink) => sink.Text(get(draft) is { } value ? RecordWords<T>.Spell(value) : null))
    {
        Offered = RecordWords<T>.Offered,
    };

    /// <summary>Several words of a list, separated by semicolons or spaces; "none" for none of them.</summary>
    public static RecordColumn<TDraft> Words<T>(string name, Func<TDraft, T?> get, Action<TDraft, T> set) where T : struct, Enum => new(
        name, TableTexts.Fill("someOf", ("words", RecordWords<T>.Listed)), null, (draft, in cell) =>
        {
            if (RecordWords<T>.FindFlags(cell.Text) is not { } value) return false;
            set(draft, value);
            return true;
        }, (draft, sink) => sink.Text(get(draft) is { } value ? RecordWords<T>.OfFlags(value) : null))
    {
        Offered = RecordWords<T>.Offered, TakesSeveral = true,
    };

    private static void Number(RowSink sink, decimal? number)
    {
        if (number is { } known) sink.Number(known);
        else sink.Text(null);
    }
}
