using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace NtmCriteria.Tables;

/// <summary>The records of a CSV table as raw fields, one at a time, with the line of each.</summary>
internal sealed class CsvSource : RowSource
{
    // An unclosed quote swallows what follows; past this size that is what happened.
    private const int LargestRecord = 1 << 20;

    /// <summary>What is wrong with a row of other bytes.</summary>
    public static LocalText NoUtf8 => TableTexts.Fill("rowNotUtf8");

    private readonly CsvReader reader;
    private readonly string what;
    private readonly TextStart start;
    private readonly HeldStream input;
    private readonly Queue<CsvMalformedRecord> malformed = new();
    private char[] text = new char[256];
    private long record;

    /// <summary>The rows of a table of text, in Unicode whatever its letters are.</summary>
    /// <param name="input">The table; it stays open.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="what">What stands in a row, for messages.</param>
    /// <param name="words">What a header holds, or null where any will do.</param>
    public static RowSource Open(Stream input, string file, string what = "commune", HeaderWords? words = null)
    {
        var start = TextStart.Look(input, words);
        var rows = new CsvSource(start, file, what);
        return start.Letters == LetterSet.Unicode ? rows : new DecodedRows(rows, start.Letters);
    }

    private CsvSource(TextStart start, string file, string what)
    {
        File = file;
        this.what = what;
        this.start = start;
        input = new(start.Input);
        reader = CsvReader.Create(input, new CsvReaderOptions
        {
            Separator = start.Separator,
            HasHeader = false,
            TrackLineNumbers = true,
            TrimWhitespace = true,
            MaxRecordSize = LargestRecord,
            OnMalformedRecord = malformed.Enqueue,
            PoolStrings = true,
        });
    }

    public override string File { get; }

    public override int Line => (int)reader.LineNumber + start.Skipped;

    public override ImmutableArray<LocalText> Notes => start.Notes;

    public override TableForm Form => new("csv") { Encoding = start.Encoding, Separator = start.Separator, HeaderLine = start.Skipped + 1, SetId = start.SetId };

    public override int Count => reader.FieldCount;

    /// <summary>
    /// What stands behind the header, in stretches of whole records; nothing is read here any more. Null where the end of
    /// the header cannot be told, and everything is read here as before.
    /// </summary>
    /// <param name="size">The bytes of a stretch.</param>
    public BlockReader? TakeRest(int size)
    {
        if (record != 1 || start.Letters != LetterSet.Unicode || start.Separator > 0x7F) return null;
        var raw = reader.RawRecord;
        var end = (int)reader.ByteOffset + raw.Length;
        var held = input.Held;
        if (end > held.Length || (end == held.Length && !input.HasEnded)) return null;
        if (end < held.Length)
        {
            if (held.Span[end] == '\r') end++;
            if (end >= held.Length || held.Span[end] != '\n') return null;
            end++;
        }

        return new(new PrefixedStream(held[end..], start.Input), (byte)start.Separator, Line + raw.Count((byte)'\n') + 1, size);
    }

    /// <summary>The rows of what a reader of stretches left over.</summary>
    public CsvSource Over(BlockReader rest) => new(start with { Input = rest.Rest(), Skipped = rest.Line - 1 }, File, what);

    public override bool Next()
    {
        if (record == 1) input.LetGo();
        try
        {
            if (!reader.Read()) return false;
        }
        catch (CsvFormatException endless)
        {
            throw new BrokenTableException(
                TableTexts.Fill("rowTooLarge", ("what", What())),
                (int)Math.Max(1, endless.LineNumber) + start.Skipped, inner: endless);
        }

        record++;
        Fault = null;
        while (malformed.TryPeek(out var wrong) && wrong.RecordNumber <= record)
        {
            malformed.Dequeue();
            if (wrong.RecordNumber == record) Fault = Describe(wrong.Reason);
        }

        if (Fault is null && !Utf8.IsValid(reader.RawRecord))
            Fault = NoUtf8;
        return true;
    }

    // A row may lack its last fields, which are empty then.
    public override bool IsEmpty(int index) => index >= reader.FieldCount || reader.IsEmpty(index);

    // The mark that our own tables have before a text which a spreadsheet would run is no part of the text.
    public override string Text(int index) => Formulas.IsNeutralised(reader.GetSpan(index)) ? reader.GetString(index)[1..] : reader.GetString(index);

    public override ReadOnlySpan<char> Characters(int index)
    {
        var bytes = Bytes(index);
        if (bytes.Length > text.Length) text = new char[bytes.Length];
        return text.AsSpan(0, Encoding.UTF8.GetChars(bytes, text));
    }

    public override ReadOnlySpan<byte> Bytes(int index)
    {
        var bytes = reader.GetSpan(index);
        return Formulas.IsNeutralised(bytes) ? bytes[1..] : bytes;
    }

    public override void Dispose() => reader.Dispose();

    // Somebody who reads records of another kind may name them as they like.
    private LocalText What() => what switch
    {
        "commune" => TableTexts.Fill("commune"),
        "household" => TableTexts.Fill("household"),
        "member" => TableTexts.Fill("member"),
        "outcome" => TableTexts.Fill("outcome"),
        "record" => TableTexts.Fill("record"),
        "row" => TableTexts.Fill("rowOfTable"),
        _ => new(what, what),
    };

    private static LocalText Describe(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote =>
            TableTexts.Fill("strayQuote"),
        CsvMalformedReason.TextAfterClosingQuote =>
            TableTexts.Fill("textAfterQuote"),
        CsvMalformedReason.UnterminatedQuote => TableTexts.Fill("openQuote"),
        _ => TableTexts.Fill("malformed"),
    };
}
