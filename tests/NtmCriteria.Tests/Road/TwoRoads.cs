using System.Text;
using NtmCriteria.Cli;
using NtmCriteria.Tables;

namespace NtmCriteria.Tests.Road;

/// <summary>The same table through blocks and row by row: what is written, what is said, and how it ends.</summary>
internal sealed record TwoRoads(string Output, string Error, string End)
{
    public static TwoRoads Of(byte[] table, Request request, bool inBlocks, Func<Request, Host, int> run)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var host = new Host(new MemoryStream(table), output, error) { InBlocks = inBlocks };
        string end;
        try
        {
            end = $"exit {run(request with { File = "-" }, host)}";
        }
        catch (Exception e) when (e is Stop or TableException or ArgumentException)
        {
            end = $"{e.GetType().Name}: {e.Message}" + (e is TableException t ? string.Join("; ", t.Problems) : "");
        }

        return new(Encoding.UTF8.GetString(output.ToArray()), error.ToString(), end);
    }

    /// <summary>Both roads say the same of a table; true if there were blocks to go by.</summary>
    public static void AreOne(byte[] table, Request request, Func<Request, Host, int> run, string why)
    {
        var rows = Of(table, request, inBlocks: false, run);
        var blocks = Of(table, request, inBlocks: true, run);
        if (rows != blocks) Assert.Fail($"{why}\n{Difference(rows.Output, blocks.Output)}\n{Difference(rows.Error, blocks.Error)}\n{Difference(rows.End, blocks.End)}\n{Encoding.UTF8.GetString(table)[..Math.Min(table.Length, 3000)]}");
    }

    public static void Evaluate(byte[] table, Request request, string why = "") =>
        AreOne(table, request with { Format = Format.Csv }, (r, host) => new EvaluateRun(r, host).Run(), why);

    /// <summary>How the rows of a table went through blocks: by kind, how many.</summary>
    public static Dictionary<BlockRowKind, int> Kinds(byte[] table, CommuneTableOptions options, EvaluationOptions evaluation = default)
    {
        using var opened = CommuneTable.Open(new MemoryStream(table), "t", options);
        if (!opened.HasBlocks) return [];
        return opened.Blocks(evaluation, _ => 0).SelectMany(b => Enumerable.Range(0, b.Block.Count).Select(i => b.Block[i].Kind).ToArray())
            .GroupBy(k => k).ToDictionary(g => g.Key, g => g.Count());
    }

    private static string Difference(string rows, string blocks)
    {
        if (rows == blocks) return "(the same)";
        var (one, other) = (rows.Split('\n'), blocks.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(one.Length, other.Length)).First(i => one.ElementAtOrDefault(i) != other.ElementAtOrDefault(i));
        return $"line {at + 1}\nrow by row: {one.ElementAtOrDefault(at)}\nin blocks:  {other.ElementAtOrDefault(at)}";
    }
}
