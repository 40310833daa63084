namespace NtmCriteria;

public sealed partial class RuleDocument
{
    private const int Piece = 1 << 16;

    /// <summary>Reads a document that arrives asynchronously, such as the body of a request.</summary>
    /// <param name="name">Its name for messages.</param>
    /// <param name="input">The document in UTF-8; it is read asynchronously alone, at most <see cref="MaxBytes"/> and one more, and stays open.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="RuleDocumentException">The document is not sound.</exception>
    public static async Task<RuleDocument> ReadAsync(string name, Stream input, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(input);
        using var all = new MemoryStream();
        var buffer = new byte[Piece];
        int count;
        // One byte more than is allowed shows that there are too many; the rest need not be waited for.
        while (all.Length <= MaxBytes && (count = await input.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            all.Write(buffer, 0, count);
        return Parse(name, all.ToArray());
    }
}
