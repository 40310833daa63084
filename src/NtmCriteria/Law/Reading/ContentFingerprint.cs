using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NtmCriteria.Law;

/// <summary>
/// A fingerprint of what documents say: over the tokens of their JSON, so that line ends, indentation, escapes, a byte
/// order mark and the pointer to a schema leave it as it is. Numbers count as they are written, keys in their order.
/// </summary>
internal sealed class ContentFingerprint : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] unescaped = [];

    /// <summary>Of one document alone.</summary>
    public static string Compute(ReadOnlyMemory<byte> json)
    {
        using var fingerprint = new ContentFingerprint();
        fingerprint.Document("", json.Span);
        return fingerprint.ToString();
    }

    /// <summary>Of several fingerprints, whatever their order.</summary>
    public static string Compute(IEnumerable<string> parts) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(
            Encoding.UTF8.GetBytes(string.Join('\n', parts.Order(StringComparer.Ordinal)))));

    /// <summary>Takes in a document under its name.</summary>
    public void Document(string name, ReadOnlySpan<byte> json)
    {
        if (json is [0xEF, 0xBB, 0xBF, ..]) json = json[3..];
        Part(0, Encoding.UTF8.GetBytes(name));
        var reader = new Utf8JsonReader(json, new() { MaxDepth = 256 });
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("$schema"u8))
            {
                reader.Skip();
                continue;
            }

            Part((byte)reader.TokenType, reader.ValueIsEscaped ? Unescaped(ref reader) : reader.ValueSpan);
        }
    }

    public override string ToString() => "sha256:" + Convert.ToHexStringLower(hash.GetCurrentHash());

    public void Dispose() => hash.Dispose();

    // With its length in front, no part can be read as another one.
    private void Part(byte kind, ReadOnlySpan<byte> content)
    {
        Span<byte> head = stackalloc byte[5];
        head[0] = kind;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], content.Length);
        hash.AppendData(head);
        hash.AppendData(content);
    }

    private ReadOnlySpan<byte> Unescaped(ref Utf8JsonReader reader)
    {
        if (unescaped.Length < reader.ValueSpan.Length) unescaped = new byte[reader.ValueSpan.Length];
        return unescaped.AsSpan(0, reader.CopyString(unescaped));
    }
}
