using System.Security.Cryptography;
using System.Text;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>The data that an answer stands on: those of the library, with the documents that the caller added.</summary>
/// <param name="Version">The version of the library's own.</param>
/// <param name="Fingerprint">The fingerprint of all.</param>
internal readonly record struct DataState(string Version, string Fingerprint)
{
    /// <summary>That of the library alone.</summary>
    public static DataState National => RuleBook.National;

    public static implicit operator DataState(RuleBook rules) => new(rules.DataVersion, rules.ContentHash);

    public static implicit operator DataState(PovertyStandard standard) => new(RuleBook.National.DataVersion, standard.ContentHash);

    /// <summary>That of a standard, and of the standard of an earlier year where another one is compared with it.</summary>
    public static DataState Of(PovertyStandard standard, PovertyStandard? earlier)
    {
        if (earlier is null || earlier.ContentHash == standard.ContentHash) return standard;
        string[] both = [earlier.ContentHash, standard.ContentHash];
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', both.Order(StringComparer.Ordinal))));
        return new(RuleBook.National.DataVersion, "sha256:" + Convert.ToHexStringLower(hash));
    }
}
