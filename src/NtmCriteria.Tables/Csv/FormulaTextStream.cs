namespace NtmCriteria.Tables;

/// <summary>
/// A table of text in which ="06463" stands for the text 06463, as programs write it to keep a spreadsheet from dropping
/// the zero: gives the field in plain quotes.
/// </summary>
internal sealed class FormulaTextStream(Stream inner, byte separator) : ForwardStream
{
    private readonly byte[] buffer = new byte[1 << 15];
    private int at, filled;
    private bool quoted, ended, atStart = true;

    public override int Read(Span<byte> target)
    {
        var written = 0;
        while (written < target.Length)
        {
            // The byte behind = must be seen before = is given.
            if (filled - at < 2 && !ended) Fill();
            if (at == filled) break;
            var b = buffer[at];
            if (atStart && !quoted && b == '=' && at + 1 < filled && buffer[at + 1] == '"')
            {
                at++;
                continue;
            }

            if (b == '"') quoted = !quoted;
            atStart = !quoted && (b == separator || b is (byte)'\n' or (byte)'\r');
            target[written++] = b;
            at++;
        }

        return written;
    }

    private void Fill()
    {
        buffer.AsSpan(at, filled - at).CopyTo(buffer);
        (filled, at) = (filled - at, 0);
        var read = inner.Read(buffer, filled, buffer.Length - filled);
        if (read == 0) ended = true;
        filled += read;
    }
}
