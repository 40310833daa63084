using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>
/// Philox 4x32-10, a counter-based generator: the same seed and counter give the same number on every machine, whatever
/// was drawn before and by which thread.
/// </summary>
/// <remarks>Salmon, Moraes, Dror, Shaw: Parallel random numbers, as easy as 1, 2, 3 (SC11).</remarks>
internal static class Philox
{
    /// <summary>Four words for a counter of four and a key of two.</summary>
    public static (uint A, uint B, uint C, uint D) Words(uint a, uint b, uint c, uint d, uint key0, uint key1)
    {
        for (var round = 0; round < 10; round++)
        {
            var first = 0xD2511F53UL * a;
            var second = 0xCD9E8D57UL * c;
            (a, b, c, d) = ((uint)(second >> 32) ^ b ^ key0, (uint)second, (uint)(first >> 32) ^ d ^ key1, (uint)first);
            key0 += 0x9E3779B9;
            key1 += 0xBB67AE85;
        }

        return (a, b, c, d);
    }

    /// <summary>A number from -1 to 1, exclusive, on a grid of 2^-52.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="row">The row of the commune.</param>
    /// <param name="draw">The number of the draw.</param>
    /// <param name="stream">What is drawn.</param>
    public static double Signed(ulong seed, int row, int draw, int stream)
    {
        var (a, b, _, _) = Words((uint)row, (uint)draw, (uint)stream, 0, (uint)seed, (uint)(seed >> 32));
        // 53 bits, shifted by half a step off the ends.
        var bits = ((ulong)a << 21) | (b >> 11);
        return ((bits + 0.5) * (1.0 / (1UL << 52))) - 1.0;
    }
}
