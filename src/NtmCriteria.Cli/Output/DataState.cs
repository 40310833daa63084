using NtmCriteria.Poverty;

namespace NtmCriteria.Cli;

/// <summary>The data that an answer stands on: those of the library, with the documents that the caller added.</summary>
/// <param name="Version">The version of the library's own.</param>
/// <param name="Fingerprint">The fingerprint of all.</param>
internal readonly record struct DataState(string Version, string Fingerprint)
{
    /// <summary>That of the library alone.</summary>
    public static DataState National => RuleBook.National;

    public static implicit operator DataState(RuleBook rules) => new(rules.DataVersion, rules.ContentHash);

    public static implicit operator DataState(PovertyStandard standard) => new(RuleBook.National.DataVersion, standard.ContentHash);
}
