using System.Text;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

/// <summary>Reads tables that stand in a test.</summary>
internal static class TableText
{
    public const string Name = "xã.csv";

    public static Stream Stream(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    public static IReadOnlyList<CommuneRow> Rows(string text, CommuneTableOptions? options = null) =>
        [.. CommuneTable.ReadCsv(Stream(text), Name, options)];

    public static Dossier Dossier(string text, CommuneTableOptions? options = null)
    {
        var row = Assert.Single(Rows(text, options));
        Assert.Empty(row.Problems);
        return row.Dossier!;
    }

    /// <summary>The one problem of a table with one bad row.</summary>
    public static TableProblem Problem(string text, CommuneTableOptions? options = null) =>
        Assert.Single(Rows(text, options).SelectMany(r => r.Problems));

    public static IReadOnlyList<TableProblem> HeaderProblems(string text, CommuneTableOptions? options = null) =>
        Assert.Throws<TableException>(() => Rows(text, options)).Problems;
}
