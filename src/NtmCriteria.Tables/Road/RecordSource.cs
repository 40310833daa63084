using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace NtmCriteria.Tables;

/// <summary>One record that was found already, or the current one of another source, in the form in which rows are read.</summary>
/// <param name="opened">The source of the table: its name and its form.</param>
internal sealed class RecordSource(RowSource opened) : RowSource
{
    private RecordFields? fields;
    private RowSource? other;
    private byte[] plain = new byte[256];
    private char[] text = new char[256];

    public override string File => opened.File;

    public override int Line => other?.Line ?? fields!.Line;

    public override int Count => other?.Count ?? fields!.Count;

    public override TableForm Form => opened.Form;

    public override ImmutableArray<LocalText> Notes => opened.Notes;

    /// <summary>Shows the current record.</summary>
    /// <param name="record">The record; it is not kept.</param>
    public void Show(RecordFields record)
    {
        (fields, other) = (record, null);
        Fault = Utf8.IsValid(record.Bytes.AsSpan(record.Begin, record.End - record.Begin)) ? null : CsvSource.NoUtf8;
        FaultSetting = TableSetting.None;
    }

    /// <summary>Shows what another source is at.</summary>
    public void Show(RowSource current)
    {
        other = current;
        (Fault, FaultSetting) = (current.Fault, current.FaultSetting);
    }

    public override bool Next() => throw new NotSupportedException();

    public override bool IsEmpty(int index) => other?.IsEmpty(index) ?? (index >= fields!.Count || fields.LengthOf(index) == 0);

    public override string Text(int index) => other is not null ? other.Text(index) : Encoding.UTF8.GetString(Bytes(index));

    public override ReadOnlySpan<char> Characters(int index)
    {
        if (other is not null) return other.Characters(index);
        var bytes = Bytes(index);
        if (bytes.Length > text.Length) text = new char[bytes.Length];
        return text.AsSpan(0, Encoding.UTF8.GetChars(bytes, text));
    }

    public override ReadOnlySpan<byte> Bytes(int index)
    {
        if (other is not null) return other.Bytes(index);
        if (index >= fields!.Count) return default;
        var bytes = fields.HasDoubledQuotes ? Single(fields[index], fields.BeginOf(index)) : fields[index];
        return Formulas.IsNeutralised(bytes) ? bytes[1..] : bytes;
    }

    public override void Dispose()
    {
    }

    /// <summary>A field in quotes with each of its doubled quotes once.</summary>
    private ReadOnlySpan<byte> Single(ReadOnlySpan<byte> field, int begin)
    {
        if (!field.Contains((byte)'"') || begin == 0 || fields!.Bytes[begin - 1] != '"') return field;
        if (field.Length > plain.Length) plain = new byte[field.Length];
        var length = 0;
        for (var i = 0; i < field.Length; i++)
        {
            plain[length++] = field[i];
            if (field[i] == '"') i++;
        }

        return plain.AsSpan(0, length);
    }
}
