using System.Collections.Immutable;
using System.Text;

namespace NtmCriteria.Tables;

/// <summary>One row that stands in no file, with the cells that it is given.</summary>
internal sealed class ProbeSource(RowSource opened, int count) : RowSource
{
    private readonly string?[] cells = new string?[count];
    private byte[] bytes = [];

    public override string File => opened.File;

    public override int Line => 1;

    public override int Count => count;

    public override TableForm Form => opened.Form;

    public override ImmutableArray<LocalText> Notes => opened.Notes;

    /// <summary>Puts bytes of a table into a cell, without the mark of a text that a spreadsheet would run.</summary>
    public string Set(int index, ReadOnlySpan<byte> utf8) =>
        cells[index] = Encoding.UTF8.GetString(Formulas.IsNeutralised(utf8) ? utf8[1..] : utf8);

    public void Set(int index, string? text) => cells[index] = text;

    public override bool Next() => throw new NotSupportedException();

    public override bool IsEmpty(int index) => index >= count || string.IsNullOrEmpty(cells[index]);

    public override string Text(int index) => cells[index] ?? "";

    public override ReadOnlySpan<char> Characters(int index) => cells[index];

    public override ReadOnlySpan<byte> Bytes(int index) => bytes = Encoding.UTF8.GetBytes(Text(index));

    public override void Dispose()
    {
    }
}
