namespace NtmCriteria.Tables;

/// <summary>A stretch of a table of text that begins and ends with whole records.</summary>
/// <param name="size">As many bytes as it has at the most; no record may be longer.</param>
internal sealed class RecordBlock(int size)
{
    /// <summary>Some thousand rows of communes.</summary>
    public const int UsualSize = 1 << 20;

    // Vectors are read whole: the last one may reach beyond the last record.
    private const int Padding = 64;

    /// <summary>The bytes; what stands behind <see cref="Length"/> means nothing.</summary>
    public byte[] Bytes { get; } = new byte[size + Padding];

    public int Length { get; set; }

    /// <summary>The line of its first record, from 1.</summary>
    public int FirstLine { get; set; }

    /// <summary>Whether any field is in quotes.</summary>
    public bool HasQuotes { get; set; }

    public ReadOnlySpan<byte> Span => Bytes.AsSpan(0, Length);
}
