using System.Diagnostics.CodeAnalysis;
using System.Text;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>The road from a table of households to counts, block by block; what depends on the rows before is settled in order.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Rows that stand in memory hold nothing that must be let go.")]
internal sealed class HouseholdRoad
{
    private readonly HouseholdTable table;
    private readonly CsvSource opened;
    private readonly BlockReader blocks;
    private readonly RecordReader<HouseholdDraft> reader;
    private readonly HouseholdKey key;
    private readonly RepeatedHouseholds repeated;
    private readonly RecordSource record;
    private readonly RecordFields fields;

    public HouseholdRoad(
        HouseholdTable table, CsvSource opened, BlockReader blocks, RecordReader<HouseholdDraft> reader, HouseholdKey key, RepeatedHouseholds repeated)
    {
        (this.table, this.opened, this.blocks, this.reader, this.key, this.repeated) = (table, opened, blocks, reader, key, repeated);
        record = new(opened);
        fields = new((byte)opened.Form.Separator!.Value);
    }

    public IEnumerable<HouseholdBlock> Run(PovertyTable counted, HouseholdRows rows, int threads)
    {
        reader.Turn(record);
        var separator = (byte)opened.Form.Separator!.Value;
        using (var run = new OrderedRun<HouseholdBlock>(
            () => new(blocks.Size), block => blocks.Next(block.Records), () => new HouseholdWorker(rows, separator, reader.Headers.Count).Run, threads))
        {
            foreach (var block in run.Blocks())
            {
                Settle(block);
                yield return block;
            }
        }

        if (blocks.IsIrregular)
            foreach (var block in Left())
                yield return block;
        foreach (var group in rows.Groups) group.AddTo(counted);
    }

    private void Settle(HouseholdBlock block)
    {
        foreach (ref var one in block.Taken)
        {
            // Before the first record stand the numbers of the columns, and titles.
            if (one.Group is null || !reader.HasRecord)
            {
                fields.Start(block.Records.Bytes, one.Begin, one.End, one.Line, block.Records.HasQuotes);
                fields.Next();
                record.Show(fields);
                Read(block);
                continue;
            }

            block.Count++;
            one.Group.Add(one.Classes, one.HasIncome);
            if (repeated.Add(one.Hash))
                repeated.Suspect(new(Encoding.ASCII.GetString(block.Records.Bytes, one.IdBegin, one.IdLength), key == HouseholdKey.Id ? null : one.Place));
        }
    }

    private void Read(HouseholdBlock block)
    {
        var draft = new HouseholdDraft();
        if (!reader.Read(draft)) return;
        block.Count++;
        block.Singles.Add(table.Row(reader, draft));
    }

    private IEnumerable<HouseholdBlock> Left() => LeftRows.Read(opened, blocks, new HouseholdBlock(0), (block, source) =>
    {
        record.Show(source);
        Read(block);
    }, (block, end) =>
    {
        block.Count++;
        block.Singles.Add(table.Row(reader.Broken(end), new()));
    });
}
