using System.Text.Unicode;

namespace NtmCriteria.Tables;

/// <summary>
/// Reads and judges blocks of rows, for one thread. A row enters the columns where every cell is one of which nothing is to
/// be reported; any other is read and judged by the way of single rows, or left to whoever has seen the rows before it.
/// </summary>
internal sealed class RoadWorker
{
    // A stretch holds rows of few days and places; more of them are judged one by one.
    private const int MostBatches = 8;

    private readonly CommuneTableOptions options;
    private readonly EvaluationOptions evaluation;
    private readonly TableHeader header;
    private readonly Tier own;
    private readonly RowSource opened;
    private readonly RecordFields fields;
    private readonly RecordFields again;
    private readonly RecordSource record;
    private readonly Lazy<RowReader> single;
    private readonly RowMemo<CommunePlace> places;
    private readonly Dictionary<RoadPlan, RoadColumn[]> columnsOf = [];
    private readonly Dictionary<RoadPlan, RowBatch> batchesOf = [];
    private readonly List<RowBatch> batches = [];
    private readonly RowName name;

    public RoadWorker(RowSource opened, TableHeader header, CommuneTableOptions options, EvaluationOptions evaluation, Tier own, Places places, byte separator)
    {
        (this.opened, this.header, this.options, this.evaluation, this.own) = (opened, header, options, evaluation, own);
        (fields, again, record, name) = (new(separator), new(separator), new(opened), new(header));
        single = new(() => new(record, header, options, new(options, header, own), null));
        this.places = new(places.Columns, places.Find);
    }

    /// <summary>Reads and judges the records of a block.</summary>
    public void Run(CommuneBlock block)
    {
        batches.Clear();
        var valid = Utf8.IsValid(block.Records.Span);
        fields.Start(block.Records);
        while (fields.Next())
        {
            ref var row = ref block.Add(fields.Line, fields.Begin, fields.End);
            if ((!valid && !Utf8.IsValid(fields.Bytes.AsSpan(fields.Begin, fields.End - fields.Begin))) || !name.Read(fields)) row.IsSerial = true;
            else if (!Take(block, ref row)) Alone(ref row, fields);
        }

        foreach (var batch in batches) Judge(block, batch);
    }

    private bool Take(CommuneBlock block, ref RoadRow row)
    {
        if (fields.Count != header.Count || fields.HasDoubledQuotes || places.Of(fields) is not { } place) return false;
        foreach (var unnamed in header.Unnamed)
            if (fields.LengthOf(unnamed) > 0)
                return false;
        if (header.PlaceOf(FixedColumn.Decision) is >= 0 and var decision && fields.LengthOf(decision) > 0
            && (place.Result.Dossier.Recognitions.IsEmpty || !PlainText.IsDecision(fields[decision]))) return false;
        var plan = place.Plan;
        foreach (var unread in plan.Unread)
            if (fields.LengthOf(unread) > 0)
                return false;
        if (BatchOf(plan) is not { } batch) return false;
        batch.Reserve();
        row.NotesFrom = block.Notes.Count;
        if (!Cells(block, plan, batch))
        {
            block.Notes.RemoveRange(row.NotesFrom, block.Notes.Count - row.NotesFrom);
            return false;
        }

        row.NotesTo = block.Notes.Count;
        (row.Kind, row.Place, row.Batch, row.Index) = (BlockRowKind.Columns, place, batch.Verdicts, batch.Take(place));
        (row.Code, row.Name, row.IsByCode) = (name.Code, name.Name, name.Code.Length > 0);
        row.Key = RepeatedCommunes.KeyOf(name.CodeLetters, name.NameLetters, place.Result.Commune, place.Year, place.AsOf);
        return true;
    }

    private bool Cells(CommuneBlock block, RoadPlan plan, RowBatch batch)
    {
        var (columns, index) = (columnsOf[plan], batch.Count);
        for (var slot = 0; slot < columns.Length; slot++)
        {
            var of = plan.Columns[slot];
            var cell = fields[of.Bound.Column.Index];
            if (cell.IsEmpty)
            {
                batch[slot].SetMissing(index);
                continue;
            }

            if (of.IsForeign) return false;
            if (columns[slot].TryNumber(cell, out var number))
            {
                batch[slot].Set(index, number);
                continue;
            }

            var word = columns[slot].Word(cell);
            if (!word.IsPlain) return false;
            if (word.Note is not null) block.Notes.Add(word);
            batch[slot].Set(index, word);
        }

        return true;
    }

    private RowBatch? BatchOf(RoadPlan plan)
    {
        foreach (var begun in batches)
            if (begun.Plan == plan)
                return begun;
        if (batches.Count >= MostBatches) return null;
        if (!batchesOf.TryGetValue(plan, out var batch))
        {
            batchesOf.Add(plan, batch = new(plan));
            columnsOf.Add(plan, [.. plan.Columns.Select(c => new RoadColumn(c, options.Numbers, opened))]);
        }

        batch.Begin();
        batches.Add(batch);
        return batch;
    }

    /// <summary>Reads and judges a row by itself; that its commune stands there twice is found out later.</summary>
    private void Alone(ref RoadRow row, RecordFields of)
    {
        record.Show(of);
        row.Single = single.Value.Read();
        row.Notes = single.Value.Notes.Take();
        row.Kind = row.Single is null ? BlockRowKind.None : row.Single.IsSound ? BlockRowKind.Alone : BlockRowKind.Problem;
        if (row.Single is not { Dossier: { } dossier, AsOf: { } day }) return;
        row.IsByCode = dossier.Commune.Code.Length > 0;
        row.Key = RepeatedCommunes.KeyOf(dossier.Commune.Code, dossier.Commune.Name, dossier.Commune, dossier.Year, day);
        try
        {
            row.Assessed = options.SetId is { } id ? options.Rules.Assess(dossier, day, id, evaluation) : options.Rules.Assess(dossier, day, own, evaluation);
        }
        catch (Exception e) when (e is ImpossibleValueException or ArgumentException)
        {
            // Whoever takes the row judges it again, and is told.
        }
    }

    private void Judge(CommuneBlock block, RowBatch batch)
    {
        if (batch.Count == 0) return;
        try
        {
            batch.Evaluate();
        }
        catch (ImpossibleValueException)
        {
            // A set refuses a value of one row; which one the single way says.
            for (var i = 0; i < block.Count; i++)
            {
                ref var row = ref block.Row(i);
                if (row.Batch != batch.Verdicts) continue;
                (row.Batch, row.Place, row.NotesTo) = (null, null, row.NotesFrom);
                again.Start(block.Records.Bytes, row.Begin, row.End, row.Line, block.Records.HasQuotes);
                again.Next();
                Alone(ref row, again);
            }
        }
    }
}
