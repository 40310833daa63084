using System.IO.Compression;

namespace NtmCriteria.Tests.Fuzz;

/// <summary>An archive as one text and back, so that what is changed in it are its parts and not its packing.</summary>
internal static class Package
{
    // Stands in no sound part.
    private const byte Mark = 1;

    /// <summary>Names and contents in turn.</summary>
    public static byte[] Unpacked(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        using var text = new MemoryStream();
        foreach (var entry in zip.Entries)
        {
            text.Write(System.Text.Encoding.UTF8.GetBytes(entry.FullName));
            text.WriteByte(Mark);
            using (var part = entry.Open()) part.CopyTo(text);
            text.WriteByte(Mark);
        }

        return text.ToArray();
    }

    /// <summary>An archive of whatever names and contents are left.</summary>
    public static byte[] Packed(byte[] text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var pieces = Pieces(text);
            for (var i = 0; i + 1 < pieces.Count; i += 2)
            {
                var name = System.Text.Encoding.UTF8.GetString(pieces[i]);
                if (name.Length is 0 or > 1000) continue;
                using var part = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                part.Write(pieces[i + 1]);
            }
        }

        return bytes.ToArray();
    }

    private static List<byte[]> Pieces(byte[] text)
    {
        var pieces = new List<byte[]>();
        var rest = text.AsSpan();
        while (rest.IndexOf(Mark) is >= 0 and var end)
        {
            pieces.Add(rest[..end].ToArray());
            rest = rest[(end + 1)..];
        }

        return pieces;
    }
}
