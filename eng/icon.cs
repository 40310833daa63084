// Draws the icon of the packages, a field in terraces under the sun with a check mark: dotnet run eng/icon.cs -- eng/icon.png
#:property RestorePackagesWithLockFile=false
#:property RestoreLockedMode=false

using System.Buffers.Binary;
using System.IO.Compression;
using System.Numerics;

const int Size = 128;

// Each pixel is the mean of so many by so many points.
const int Fine = 6;

var rows = new byte[Size * ((Size * 4) + 1)];
for (var y = 0; y < Size; y++)
    for (var x = 0; x < Size; x++)
    {
        var sum = Vector4.Zero;
        for (var i = 0; i < Fine * Fine; i++) sum += Colour(new(x + ((i % Fine) + 0.5f) / Fine, y + ((i / Fine) + 0.5f) / Fine));
        var at = (y * ((Size * 4) + 1)) + 1 + (x * 4);
        for (var c = 0; c < 3; c++) rows[at + c] = (byte)(sum.W > 0 ? sum[c] / sum.W * 255 : 0);
        rows[at + 3] = (byte)(sum.W / (Fine * Fine) * 255);
    }

using var packed = new MemoryStream();
using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(rows);
using var png = File.Create(args[0]);
png.Write([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n']);
Chunk("IHDR"u8, [0, 0, 0, Size, 0, 0, 0, Size, 8, 6, 0, 0, 0]);
Chunk("IDAT"u8, packed.ToArray());
Chunk("IEND"u8, []);

static Vector4 Colour(Vector2 p)
{
    if (!InRounded(p, 4, 124, 22)) return Vector4.Zero;
    if (MathF.Min(Distance(p, new(33, 66), new(54, 88)), Distance(p, new(54, 88), new(95, 46))) < 6.5f) return Rgb(0xFFFFFF);
    if (Vector2.Distance(p, new(95, 33)) < 13) return Rgb(0xFFD966);
    var ground = 78 - (9 * MathF.Sin((p.X + 10) / 40));
    if (p.Y < ground) return Rgb(0x1F4E79);
    return (p.Y - ground) % 14 > 10.5f ? Rgb(0x548235) : Rgb(0xA9D08E);
}

static bool InRounded(Vector2 p, float from, float to, float radius)
{
    var inner = Vector2.Clamp(p, new(from + radius), new(to - radius));
    return Vector2.Distance(p, inner) <= radius;
}

static float Distance(Vector2 p, Vector2 a, Vector2 b) =>
    Vector2.Distance(p, a + ((b - a) * Math.Clamp(Vector2.Dot(p - a, b - a) / (b - a).LengthSquared(), 0, 1)));

static Vector4 Rgb(int colour) => new((colour >> 16) / 255f, ((colour >> 8) & 255) / 255f, (colour & 255) / 255f, 1);

void Chunk(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> content)
{
    Span<byte> number = stackalloc byte[4];
    BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
    png.Write(number);
    png.Write(kind);
    png.Write(content);
    BinaryPrimitives.WriteUInt32BigEndian(number, Crc([.. kind, .. content]));
    png.Write(number);
}

static uint Crc(byte[] bytes)
{
    var crc = uint.MaxValue;
    foreach (var b in bytes)
    {
        crc ^= b;
        for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
    }

    return ~crc;
}
