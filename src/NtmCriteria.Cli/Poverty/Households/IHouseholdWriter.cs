using NtmCriteria.Poverty;

namespace NtmCriteria.Cli;

/// <summary>Writes one line a household, as it comes; memory does not grow with them.</summary>
internal interface IHouseholdWriter : IDisposable
{
    void Write(Classification result);

    /// <summary>Completes the result; nothing is written after it, and the stream stays open.</summary>
    void Finish(PovertyTable counted);
}

internal static class HouseholdWriters
{
    /// <summary>The name of each column for programs.</summary>
    public static readonly string[] Columns =
        ["household", "commune", "class", "possible", "leastDeprivations", "mostDeprivations", "reasons", "evidence", "remarks"];

    /// <summary>What a reader must know beside the class, as words for programs.</summary>
    public static string Remarks(Classification result) =>
        string.Join('|', result.Remarks(Language.English).Select(r => Names.Camel(r.Code.ToString())));

    public static IHouseholdWriter Create(Stream stream, PovertyRequest request) => request.Format switch
    {
        Format.Json => new HouseholdJson(stream, request),
        Format.Csv => new HouseholdCsv(stream),
        Format.Xlsx => new HouseholdXlsx(stream, request),
        _ => new HouseholdText(stream, request),
    };
}
