using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Field;

/// <summary>A table as somebody sent it, read.</summary>
internal sealed class FieldTable
{
    private FieldTable(CommuneTable table)
    {
        Rows = [.. table.Rows()];
        Notes = table.Notes;
        RowNotes = table.RowNotes;
    }

    public IReadOnlyList<CommuneRow> Rows { get; }

    public IReadOnlyList<string> Notes { get; }

    public IReadOnlyList<TableNote> RowNotes { get; }

    /// <summary>The rows, none of which has a problem.</summary>
    public IReadOnlyList<Dossier> Sound
    {
        get
        {
            Assert.Empty(Rows.SelectMany(r => r.Problems));
            return [.. Rows.Select(r => r.Dossier!)];
        }
    }

    public static string PathOf(string file) => Repository.File(Path.Combine("tests/NtmCriteria.Tests/Field", file));

    public static FieldTable Read(string file, CommuneTableOptions? options = null)
    {
        using var input = File.OpenRead(PathOf(file));
        return Read(input, Path.GetFileName(file), options);
    }

    public static FieldTable Read(Stream input, string name, CommuneTableOptions? options = null)
    {
        using var table = CommuneTable.Open(input, name, options);
        return new(table);
    }

    /// <summary>A table that stands in a test.</summary>
    public static FieldTable Of(string text, CommuneTableOptions? options = null) =>
        Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "t.csv", options);

    public static CommuneTableOptions Vietnamese { get; } = new() { Numbers = NumberStyle.Vietnamese };

    public static CommuneTableOptions OnDay { get; } = new() { AsOf = new(2023, 12, 31) };
}
