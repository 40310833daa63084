using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using NtmCriteria.Bulk;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Writes the rows of a block as <see cref="CsvResultWriter"/> does, byte by byte, without an object a row; for one thread.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A stream in memory and a writer onto it hold nothing that must be let go.")]
internal sealed class BlockFormatter
{
    // Numbers, commas and words of a row take less than this beside its criteria and texts.
    private const int Fixed = 256, LongestWord = 16;

    private static readonly byte[][] VerdictWords = [.. Enumerable.Range(-1, 4).Select(v => Encoding.UTF8.GetBytes("," + Names.Spell((Verdict)v)))];

    private static readonly byte[][] TierWords = [.. Enumerable.Range(0, 8).Select(t => Encoding.UTF8.GetBytes("," + Names.Spell((Tier)t)))];

    private static readonly byte[][] Numbers = [.. Enumerable.Range(0, 256).Select(n => Encoding.UTF8.GetBytes("," + RequirementText.Number(n)))];

    private readonly Request request;
    private readonly int criteria;
    private readonly string data;
    private readonly Dictionary<CommunePlace, PlaceBytes> places = [];
    private readonly Dictionary<TierResult, ImmutableArray<Verdict[]>> columns = [];
    private readonly MemoryStream single = new();
    private readonly CsvResultWriter writer;
    private CommunePlace? lastPlace;
    private PlaceBytes? lastBytes;
    private TierResult? lastResult;
    private BulkResult? own;
    private ImmutableArray<Verdict[]> lastColumns;

    public BlockFormatter(Request request)
    {
        this.request = request;
        criteria = CsvResultWriter.MostCriteria(request);
        data = DataLine.Short(request.Table.Rules);
        writer = new(single, request);
        writer.Flush();
    }

    public void Write(CommuneBlock block, BlockBytes to)
    {
        to.Clear();
        columns.Clear();
        (lastResult, own) = (null, null);
        for (var i = 0; i < block.Count; i++)
        {
            var row = block[i];
            if (row.Kind == BlockRowKind.Columns) Columns(row, to);
            else if (row is { Kind: BlockRowKind.Alone, Assessed: { } assessed }) Single(new(row.Read!, assessed, assessed.ExplainNoSet(request.Language)), to);
            to.EndRow();
        }
    }

    private void Single(RowResult result, BlockBytes to)
    {
        single.SetLength(0);
        writer.Write(result);
        writer.Flush();
        var bytes = single.GetBuffer().AsSpan(0, (int)single.Length);
        bytes.CopyTo(to.Room(bytes.Length));
        to.Take(bytes.Length);
    }

    private void Columns(BlockRow row, BlockBytes to)
    {
        var place = Place(row.Place);
        Result(row.Tiers);
        var code = row.Code;
        var name = row.Name;
        var index = row.Index;
        var room = to.Room(Fixed + ((criteria + 2) * LongestWord) + code.Length + name.Length + place.Middle.Length + place.Recognised.Length + place.End.Length);
        var at = 0;
        Add(room, ref at, code);
        room[at++] = (byte)',';
        Add(room, ref at, name);
        Add(room, ref at, place.Middle);
        Add(room, ref at, Word(own!.Verdicts[index]));
        // A set answers: there is no reason why none does.
        room[at++] = (byte)',';
        Add(room, ref at, Numbers[own.Met[index]]);
        Add(room, ref at, Numbers[own.NotMet[index]]);
        Add(room, ref at, Numbers[own.Undetermined[index]]);
        Add(room, ref at, Numbers[own.NotApplicable[index]]);
        Add(room, ref at, TierWords[(int)row.Tiers.Certain(index)]);
        Add(room, ref at, TierWords[(int)row.Tiers.Possible(index)]);
        Add(room, ref at, place.Recognised);
        foreach (var column in lastColumns) Add(room, ref at, Word(column[index]));
        for (var c = lastColumns.Length; c < criteria; c++) room[at++] = (byte)',';
        Add(room, ref at, place.End);
        room[at++] = (byte)'\n';
        to.Take(at);
    }

    private static byte[] Word(Verdict verdict) => VerdictWords[(int)verdict - (int)Verdict.NotMet];

    private static void Add(Span<byte> room, ref int at, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(room[at..]);
        at += bytes.Length;
    }

    private PlaceBytes Place(CommunePlace place)
    {
        if (place == lastPlace) return lastBytes!;
        if (!places.TryGetValue(place, out var bytes)) places.Add(place, bytes = new(place, data, request.Language));
        (lastPlace, lastBytes) = (place, bytes);
        return bytes;
    }

    private void Result(TierResult result)
    {
        if (result == lastResult) return;
        own = result.GetResult(request.Table.Tier)!;
        if (!columns.TryGetValue(result, out lastColumns))
            columns.Add(result, lastColumns = [.. own.Plan.Set.Criteria.Select(c => own.GetVerdicts(c.Number).ToArray())]);
        lastResult = result;
    }
}
