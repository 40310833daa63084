using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace NtmCriteria.Tables;

/// <summary>The records of a CSV table as raw fields, one at a time, with the line of each.</summary>
internal sealed class CsvSource : IDisposable
{
    // An unclosed quote swallows what follows; past this size that is what happened.
    private const int LargestRecord = 1 << 20;

    private readonly CsvReader reader;
    private readonly Queue<CsvMalformedRecord> malformed = new();
    private char[] text = new char[256];
    private long record;

    public CsvSource(Stream input)
    {
        (var separator, input) = HeaderLine.Look(input);
        reader = CsvReader.Create(input, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            TrimWhitespace = true,
            MaxRecordSize = LargestRecord,
            OnMalformedRecord = malformed.Enqueue,
            PoolStrings = true,
        });
    }

    /// <summary>The line on which the record begins.</summary>
    public int Line => (int)reader.LineNumber;

    /// <summary>The number of fields of the record.</summary>
    public int Count => reader.FieldCount;

    /// <summary>What is wrong with the record as a whole, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>Moves to the next record; a record too large to be one ends the table with an exception.</summary>
    /// <exception cref="CsvFormatException">The record never ends.</exception>
    public bool Next()
    {
        if (!reader.Read()) return false;
        record++;
        Fault = null;
        while (malformed.TryPeek(out var wrong) && wrong.RecordNumber <= record)
        {
            malformed.Dequeue();
            if (wrong.RecordNumber == record) Fault = Describe(wrong.Reason);
        }

        if (Fault is null && !Utf8.IsValid(reader.RawRecord))
            Fault = "the row is not valid UTF-8; expected a table saved as UTF-8";
        return true;
    }

    public bool IsEmpty(int index) => reader.IsEmpty(index);

    public string Text(int index) => reader.GetString(index);

    /// <summary>The characters of a field; they hold until the next call.</summary>
    public ReadOnlySpan<char> Characters(int index)
    {
        var bytes = reader.GetSpan(index);
        if (bytes.Length > text.Length) text = new char[bytes.Length];
        return text.AsSpan(0, Encoding.UTF8.GetChars(bytes, text));
    }

    /// <summary>The bytes of a field; they hold until the next call.</summary>
    public ReadOnlySpan<byte> Bytes(int index) => reader.GetSpan(index);

    public ImmutableArray<string> Fields() => [.. Enumerable.Range(0, Count).Select(reader.GetString)];

    public void Dispose() => reader.Dispose();

    private static string Describe(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote =>
            "a quote stands inside a field without quotes; expected the field in quotes and the quote doubled, as \"a \"\"b\"\" c\"",
        CsvMalformedReason.TextAfterClosingQuote =>
            "text follows a closing quote; expected a separator, or the quote doubled, as \"a \"\"b\"\" c\"",
        CsvMalformedReason.UnterminatedQuote => "a quote is opened and never closed; expected a closing quote",
        _ => "the row is malformed; expected fields as RFC 4180 describes them",
    };
}
