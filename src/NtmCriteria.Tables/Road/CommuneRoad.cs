using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NtmCriteria.Tables;

/// <summary>
/// The road from a table of text to verdicts, block by block, on the cores that there are. What depends on the rows before
/// (communes that stand there twice, notes, rows that are no communes) is settled here, in the order of the table.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Rows that stand in memory hold nothing that must be let go.")]
internal sealed class CommuneRoad
{
    private readonly CsvSource opened;
    private readonly BlockReader reader;
    private readonly RowReader rows;
    private readonly RecordSource record;
    private readonly RecordFields fields;
    private readonly RepeatedCommunes repeated = new();
    private readonly Func<RoadWorker> worker;
    private bool sawCommune;

    public CommuneRoad(
        CsvSource opened, BlockReader reader, TableHeader header, CommuneTableOptions options, EvaluationOptions evaluation, Tier own)
    {
        (this.opened, this.reader) = (opened, reader);
        var separator = (byte)opened.Form.Separator!.Value;
        record = new(opened);
        fields = new(separator);
        rows = new(record, header, options, new(options, header, own), repeated);
        var places = new Places(opened, header, options, evaluation, own);
        worker = () => new(opened, header, options, evaluation, own, places, separator);
    }

    /// <summary>The reader of the rows that are read in order: what is noted of the rows is noted there.</summary>
    public RowReader Rows => rows;

    /// <summary>The blocks, each with what was made of it.</summary>
    /// <param name="prepare">Makes something of a block on the thread that judged it.</param>
    /// <param name="threads">How many threads judge.</param>
    public IEnumerable<(CommuneBlock Block, T Made)> Run<T>(Func<CommuneBlock, T> prepare, int threads)
    {
        using (var run = new OrderedRun<CommuneBlock>(() => new(reader.Size), block => reader.Next(block.Records), () => Work(worker(), prepare), threads))
        {
            foreach (var block in run.Blocks())
            {
                Settle(block);
                yield return (block, (T)block.Made!);
            }
        }

        if (!reader.IsIrregular) yield break;
        foreach (var block in Left()) yield return (block, prepare(block));
    }

    private static Action<CommuneBlock> Work<T>(RoadWorker own, Func<CommuneBlock, T> prepare) => block =>
    {
        own.Run(block);
        block.Made = prepare(block);
    };

    private void Settle(CommuneBlock block)
    {
        for (var i = 0; i < block.Count; i++)
        {
            ref var row = ref block.Row(i);
            if (row.IsSerial || (row.Kind is BlockRowKind.Columns or BlockRowKind.Alone && repeated.Find(row.Key, row.IsByCode, row.Line) > 0))
            {
                Read(block, ref row);
                continue;
            }

            SawCommune();
            if (row.Notes is { } notes) rows.Notes.Add(notes);
            for (var note = row.NotesFrom; note < row.NotesTo; note++) rows.Notes.Count(block.Notes[note].Note!, row.Line, block.Notes[note].Say!);
        }
    }

    /// <summary>Reads a row as the single way does, after the rows before it.</summary>
    private void Read(CommuneBlock block, ref RoadRow row)
    {
        fields.Start(block.Records.Bytes, row.Begin, row.End, row.Line, block.Records.HasQuotes);
        fields.Next();
        record.Show(fields);
        Set(ref row, rows.Read());
    }

    private static void Set(ref RoadRow row, CommuneRow? read)
    {
        (row.Single, row.Assessed) = (read, null);
        row.Kind = read is null ? BlockRowKind.None : read.IsSound ? BlockRowKind.Alone : BlockRowKind.Problem;
    }

    private void SawCommune()
    {
        if (sawCommune) return;
        sawCommune = true;
        rows.SawCommune();
    }

    private IEnumerable<CommuneBlock> Left() => LeftRows.Read(opened, reader, new CommuneBlock(0), (block, source) =>
    {
        record.Show(source);
        Set(ref block.Add(source.Line, 0, 0), rows.Read());
    }, (block, end) => Set(ref block.Add(end.Line, 0, 0), new(end.Line, null, null, [end.Problem(opened.File)])));

    public override string ToString() => $"{opened.File}, line {reader.Line}";
}
