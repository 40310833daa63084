using System.Collections.Immutable;
using System.Text;

namespace NtmCriteria.Tables;

/// <summary>The rows of a table whose texts are in the letters of an old font, in Unicode.</summary>
internal sealed class DecodedRows(RowSource inner, LetterSet letters) : RowSource
{
    private byte[] bytes = new byte[256];
    private int row;

    public override string File => inner.File;

    public override int Line => inner.Line;

    public override int Count => inner.Count;

    public override string? Outside => inner.Outside is { } outside ? Decode(outside) : null;

    public override ImmutableArray<LocalText> Notes =>
        [.. inner.Notes, TableTexts.Fill("lettersRead", ("letters", letters.Name()))];

    public override TableForm Form => inner.Form with { Letters = letters };

    public override bool Next()
    {
        var any = inner.Next();
        (Fault, FaultSetting) = (inner.Fault, inner.FaultSetting);
        row++;
        return any;
    }

    public override bool IsEmpty(int index) => inner.IsEmpty(index);

    public override string Text(int index) => Decode(inner.Text(index));

    public override ReadOnlySpan<char> Characters(int index)
    {
        var text = inner.Characters(index);
        return text.IndexOfAnyInRange('\u0080', '\u00FF') < 0 ? text : Decode(text.ToString());
    }

    public override ReadOnlySpan<byte> Bytes(int index)
    {
        var characters = Characters(index);
        if (characters.Length * 3 > bytes.Length) bytes = new byte[characters.Length * 3];
        return bytes.AsSpan(0, Encoding.UTF8.GetBytes(characters, bytes));
    }

    public override bool IsNumber(int index) => inner.IsNumber(index);

    public override bool IsPercent(int index) => inner.IsPercent(index);

    public override LocalText? FaultOf(int index) => inner.FaultOf(index);

    public override LocalText? HintOf(int index) => inner.HintOf(index);

    public override string? AddressOf(int? index) => inner.AddressOf(index);

    public override void Dispose() => inner.Dispose();

    /// <summary>A header of the table may have been written in Unicode above texts that were not.</summary>
    private string Decode(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0080', '\u00FF') < 0 || text.AsSpan().IndexOfAnyInRange('\u0100', '\uFFFF') >= 0) return text;
        return row <= 1 ? DecodeHeading(text, letters) : letters.Decode(text);
    }

    /// <summary>A heading in Unicode, whichever letters it is in.</summary>
    public static string DecodeHeading(string text, LetterSet letters) =>
        letters == LetterSet.Unicode || (VietnameseWords.Count(text) is var (words, valid) && words == valid) ? text : letters.Decode(text);
}
